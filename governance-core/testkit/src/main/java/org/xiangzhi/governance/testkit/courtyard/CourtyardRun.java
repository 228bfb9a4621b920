package org.xiangzhi.governance.testkit.courtyard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Random;
import org.xiangzhi.governance.courtyard.Courtyard;
import org.xiangzhi.governance.courtyard.CourtyardEvent;
import org.xiangzhi.governance.courtyard.Courtyards;
import org.xiangzhi.governance.courtyard.CreationEvent;
import org.xiangzhi.governance.courtyard.Remedy;
import org.xiangzhi.governance.courtyard.SizeRule;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.practice.PracticeDefinition;

/**
 * Plays the courtyards of two villages and their county at random by the rules of any practice:
 * proposals of all sizes, consents given and taken back, scores within and without their bounds,
 * races, acceptances, draws, checks, households that come and go, splits and mergers, on days that
 * go forward. Then an auditor that knows nothing but events goes through all of it.
 */
public final class CourtyardRun {
  private final CourtyardPlay play;
  private final SizeRule size;

  /**
   * Prepares two villages without courtyards.
   *
   * @param definition a practice that knows courtyards
   * @param seed what decides the play: the same seed plays the same
   */
  public CourtyardRun(PracticeDefinition definition, long seed) {
    this.play = new CourtyardPlay(definition, new Random(seed));
    this.size = definition.courtyard().orElseThrow().size();
  }

  /**
   * Plays some acts.
   *
   * @param acts how many
   * @return this run
   */
  public CourtyardRun play(int acts) {
    for (int i = 0; i < acts; i++) {
      play.act();
    }
    return this;
  }

  /**
   * Lists what happened in a log.
   *
   * @param log the county's log or a village's
   * @return its events
   */
  public ImmutableList<CourtyardEvent> events(LogId log) {
    return ImmutableList.copyOf(play.logs().place(log).events);
  }

  /**
   * Lists the logs that were played.
   *
   * @return the county's first
   */
  public ImmutableList<LogId> logs() {
    return ImmutableList.copyOf(play.logs().logs());
  }

  /**
   * Counts what was refused.
   *
   * @return how often, by code
   */
  public ImmutableMap<RefusalCode, Integer> refusals() {
    return ImmutableMap.copyOf(play.logs().refusals());
  }

  /**
   * Demands that the auditor finds nothing, that every courtyard is within its bounds or has a
   * recorded remedy, and that the events, taken in anew, give the same.
   *
   * @throws AssertionError with what was found
   */
  public void assertHolds() {
    for (LogId log : logs()) {
      CourtyardAudit audit = CourtyardAudit.of(events(log));
      if (!audit.findings().isEmpty()) {
        throw new AssertionError(log + "\n" + String.join("\n", audit.findings()));
      }
      Courtyards again = Courtyards.empty();
      for (CourtyardEvent event : events(log)) {
        again = again.evolve(event);
      }
      for (Courtyard courtyard : play.logs().place(log).courtyards.all().toList()) {
        same(courtyard, again.find(courtyard.id()).orElseThrow());
        sized(courtyard, play.logs().place(log));
      }
    }
  }

  private static void same(Courtyard held, Courtyard read) {
    if (held.state() != read.state()
        || !held.standing().equals(read.standing())
        || !held.consents().equals(read.consents())
        || !held.remedies().equals(read.remedies())) {
      throw new AssertionError("INV-COURTYARD-REPLAY " + held.id());
    }
  }

  private void sized(Courtyard courtyard, TinyCounty.Place place) {
    if (!courtyard.isUnit()) {
      return;
    }
    int count = place.village.households(courtyard.id()).size();
    int min = courtyard.size().map(CreationEvent.SizeApproved::min).orElse(size.min());
    int max = courtyard.size().map(CreationEvent.SizeApproved::max).orElse(size.max());
    boolean within = count >= min && count <= max;
    if (within == courtyard.remedy(Remedy.Reason.SIZE).isPresent()) {
      throw new AssertionError(
          "INV-COURTYARD-SIZE " + courtyard.id() + ": " + count + " of " + min + ".." + max);
    }
  }
}
