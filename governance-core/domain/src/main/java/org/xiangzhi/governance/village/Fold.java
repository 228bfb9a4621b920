package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.journal.ChainCheck;
import org.xiangzhi.governance.journal.Codec;
import org.xiangzhi.governance.journal.CodecException;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Event;

/** Folds a log into its model, verifying the chain on the way. */
final class Fold {
  /**
   * How many events are read at once: few enough for a page of long ones, such as sheets of awards
   * to a whole village, to be small beside the model.
   */
  private static final int PAGE = 100;

  private final Journal journal;
  private final Codec codec;

  Fold(Journal journal, Codec codec) {
    this.journal = journal;
    this.codec = codec;
  }

  /** Goes on from a model to the durable end of its log. */
  Model catchUp(Model from) {
    Model model = from;
    while (true) {
      ImmutableList<StoredEvent> page = journal.read(model.log(), model.head().position(), PAGE);
      for (StoredEvent stored : page) {
        model = next(model, stored);
      }
      if (page.size() < PAGE) {
        return model;
      }
    }
  }

  /** Takes in one event that was read. */
  private Model next(Model model, StoredEvent stored) {
    Optional<ChainCheck.Break> broken =
        ChainCheck.behind(model.log(), model.head(), model.lastRecorded()).next(stored);
    if (broken.isPresent()) {
      throw new JournalException(JournalException.Fault.CORRUPT, broken.get().toString());
    }
    return model.evolve(stored, read(stored));
  }

  private Event read(StoredEvent stored) {
    Class<? extends Event> type =
        GovernanceTypes.EVENTS
            .type(stored.type())
            .orElseThrow(
                () ->
                    new JournalException(
                        JournalException.Fault.NEWER,
                        stored.log() + "#" + stored.position() + " " + stored.type()));
    try {
      return codec.read(stored.body(), type);
    } catch (CodecException e) {
      throw new JournalException(
          JournalException.Fault.CORRUPT, stored.log() + "#" + stored.position(), e);
    }
  }
}
