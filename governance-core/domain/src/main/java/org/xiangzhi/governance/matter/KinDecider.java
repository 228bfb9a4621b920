package org.xiangzhi.governance.matter;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.CIRCULAR;
import static org.xiangzhi.governance.kernel.RefusalCode.SIZE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.MatterContext.At;

/** Decides mergers and splits. */
final class KinDecider {
  private static final Text RETURN_IT =
      Text.of("退回提出地，由其拆分", "return it to where it was raised, which splits it");

  private KinDecider() {}

  static Decision<MatterEvent> merge(RaisingCommand.Merge c, At at, MatterContext x) {
    List<Refusal> problems = new ArrayList<>();
    int sources = at.facts().sources().size();
    for (MatterId duplicate : c.duplicates()) {
      Optional<Refusal> refusal = duplicateRefused(c, duplicate, x);
      refusal.ifPresent(problems::add);
      if (refusal.isEmpty()) {
        sources += x.at(duplicate).facts().sources().size();
      }
    }
    if (problems.isEmpty() && sources > Dossier.MAX_SOURCES) {
      problems.add(
          Refusal.of(
              SIZE_OUT_OF_BOUNDS,
              MatterGuards.KIN,
              "field",
              "sources",
              "size",
              sources,
              "min",
              1,
              "max",
              Dossier.MAX_SOURCES));
    }
    return problems.isEmpty()
        ? Decision.acceptAll(
            c.duplicates().stream()
                .map(
                    duplicate ->
                        new RaisingEvent.Merged(
                            duplicate, c.matter(), c.reason(), x.actor(), x.day()))
                .toList())
        : Decision.refuse(problems);
  }

  private static Optional<Refusal> duplicateRefused(
      RaisingCommand.Merge c, MatterId duplicate, MatterContext x) {
    return duplicate.equals(c.matter())
        ? Optional.of(
            Refusal.of(CIRCULAR, MatterGuards.KIN, "unit", c.matter(), "other", duplicate))
        : x.misplaced(c, duplicate);
  }

  static Decision<MatterEvent> split(RaisingCommand.Split c, At at, MatterContext x) {
    if (at.facts().from().isPresent() || owesAnswers(at.matter(), x)) {
      return Decision.refuse(ACT_ORDER, MatterGuards.KIN, "first", RETURN_IT);
    }
    List<Refusal> problems = new ArrayList<>();
    Set<MatterId> named = new HashSet<>();
    for (RaisingCommand.Part part : c.parts()) {
      if (!named.add(part.matter())) {
        problems.add(
            Refusal.of(ALREADY_EXISTS, MatterGuards.KNOWN, "kind", "matter", "id", part.matter()));
      }
      RaisingDecider.taken(part.matter(), x).ifPresent(problems::add);
      RaisingDecider.misplacedUnit(part.unit(), x).ifPresent(problems::add);
      RaisingDecider.unknownTopic(part.topic(), at.rules()).ifPresent(problems::add);
    }
    return problems.isEmpty()
        ? Decision.accept(
            new RaisingEvent.SplitUp(c.matter(), c.parts(), c.reason(), x.actor(), x.day()))
        : Decision.refuse(problems);
  }

  /** Tells whether a level below waits for the answer to a duplicate of a matter. */
  private static boolean owesAnswers(Matter matter, MatterContext x) {
    return duplicates(matter, x.state()).stream()
        .anyMatch(duplicate -> duplicate.facts().from().isPresent());
  }

  /** Lists all that was merged into a matter, and into what was merged into it. */
  static ImmutableList<Matter> duplicates(Matter matter, Matters state) {
    ImmutableList.Builder<Matter> all = ImmutableList.builder();
    for (MatterId id : matter.kin().duplicates()) {
      Matter duplicate = state.find(id).orElseThrow();
      all.add(duplicate).addAll(duplicates(duplicate, state));
    }
    return all.build();
  }
}
