package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;

/** Makes a matter of a row of an older ledger. */
final class TakenInMatter {
  private TakenInMatter() {}

  static Matter of(RaisingEvent.TakenIn e, String type) {
    MatterRow row = e.row();
    MatterFacts facts =
        new MatterFacts(
            e.practice(),
            e.level(),
            row.unit(),
            row.summary(),
            row.topic(),
            Optional.of(row.matterClass()),
            Optional.of(e.handledAt()),
            Mode.ORDINARY,
            ImmutableList.of(row.source()),
            Optional.empty(),
            ImmutableList.of());
    Matter opened =
        Matter.opened(row.matter(), facts, MatterState.AT_HAND, row.source().on())
            .noted(type, e.on());
    return opened
        .at(state(row), since(row))
        .with(handling(row))
        .with(closing(row, e))
        .with(e.clocks());
  }

  /** Finds where a row stands: the last of its columns that is filled in says so. */
  static MatterState state(MatterRow row) {
    if (row.struckOffOn().isPresent()) {
      return MatterState.STRUCK_OFF;
    }
    if (row.doneOn().isPresent()) {
      return row.degree().isPresent() ? MatterState.CONFIRMED : MatterState.DONE;
    }
    if (row.responsible().isEmpty()) {
      return MatterState.AT_HAND;
    }
    return row.deadline().isPresent() ? MatterState.PLANNED : MatterState.ASSIGNED;
  }

  private static LocalDate since(MatterRow row) {
    return row.struckOffOn().or(row::doneOn).orElseGet(() -> row.source().on());
  }

  private static MatterHandling handling(MatterRow row) {
    return new MatterHandling(
        row.responsible(),
        row.responsible().map(one -> row.source().on()),
        Optional.empty(),
        Optional.empty(),
        row.deadline(),
        Optional.empty(),
        ImmutableList.of(),
        0,
        ImmutableList.of());
  }

  private static MatterClosing closing(MatterRow row, RaisingEvent.TakenIn e) {
    if (row.doneOn().isEmpty()) {
      return MatterClosing.NONE;
    }
    MatterClosing done =
        MatterClosing.NONE.done(
            Result.solved(row.result().orElseThrow(), ImmutableList.of(), Optional.empty()),
            false,
            e.level(),
            row.doneOn().get());
    MatterClosing said =
        row.degree().isPresent()
            ? done.told(row.doneOn().get(), row.doneOn()).confirmed(row.degree())
            : done;
    Ratings ratings =
        row.rating()
            .map(grade -> Ratings.NONE.with(e.ledger(), ImmutableSortedMap.of(grade, 1)))
            .orElse(Ratings.NONE);
    return said.rated(ratings).waived(row.waiver());
  }
}
