package org.xiangzhi.governance.testkit.play;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.village.Demonstration;
import org.xiangzhi.governance.village.Demonstration.Scene;
import org.xiangzhi.governance.village.Errands;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.GovernanceTypes;
import org.xiangzhi.governance.village.Outcome;

/**
 * Is a demonstration that was played once as a host plays it: in memory, on a clock that the scenes
 * set, with the errands of every evening.
 */
public final class PlayedDemonstration {
  private final LogId county;
  private final List<Played> scenes = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Refusal> stuck = new ArrayList<>();
  private final InMemoryJournal journal = new InMemoryJournal();
  private final JsonCodec codec = new JsonCodec();
  private final Governance governance;
  private Instant now = Instant.EPOCH;

  /**
   * Is what became of one scene.
   *
   * @param scene the scene
   * @param outcome its outcome
   */
  public record Played(Scene scene, Outcome outcome) {
    /**
     * Tells whether it was accepted.
     *
     * @return true if so
     */
    public boolean isAccepted() {
      return outcome instanceof Outcome.Accepted;
    }
  }

  private PlayedDemonstration(LogId county, Practice practice) {
    this.county = county;
    Governance.Builder builder =
        Governance.over(journal, codec).offer(practice.definition()).clock(() -> now);
    for (PracticeDefinition earlier : practice.earlier()) {
      builder = builder.offer(earlier);
    }
    this.governance = builder.build();
  }

  /**
   * Plays a demonstration.
   *
   * @param county the log of its county
   * @param practice the practice that it shows, with its earlier versions
   * @param demonstration the demonstration
   * @return what became of it
   */
  public static PlayedDemonstration of(
      LogId county, Practice practice, Demonstration demonstration) {
    PlayedDemonstration played = new PlayedDemonstration(county, practice);
    played.play(demonstration.scenes());
    return played;
  }

  private void play(List<Scene> all) {
    journal.keep(DivisionTable.fiveCounties().toBytes());
    Optional<LocalDate> day = Optional.empty();
    for (Scene scene : all) {
      LocalDate next = LocalDate.ofInstant(scene.request().at(), Act.ZONE);
      day.filter(next::isAfter).ifPresent(from -> from.datesUntil(next).forEach(this::evening));
      day = Optional.of(next);
      now = now.isAfter(scene.request().at()) ? now : scene.request().at();
      Outcome outcome = governance.handle(scene.actor(), scene.request());
      scenes.add(new Played(scene, outcome));
      if (outcome instanceof Outcome.Refused refused) {
        refusals.addAll(refused.refusals());
      }
    }
    day.ifPresent(this::evening);
  }

  private void evening(LocalDate day) {
    now = day.atTime(23, 0).atZone(Act.ZONE).toInstant();
    Errands done = governance.runErrands(county);
    done.stuck().forEach(one -> stuck.addAll(one.refusals()));
  }

  /**
   * Lists what became of each scene.
   *
   * @return the scenes, in order
   */
  public ImmutableList<Played> scenes() {
    return ImmutableList.copyOf(scenes);
  }

  /**
   * Lists why scenes were refused.
   *
   * @return the refusals, in order
   */
  public ImmutableList<Refusal> refusals() {
    return ImmutableList.copyOf(refusals);
  }

  /**
   * Lists why timers and letters were refused.
   *
   * @return the refusals; none if all went well
   */
  public ImmutableList<Refusal> stuck() {
    return ImmutableList.copyOf(stuck);
  }

  /**
   * Lists the rules under which something was refused.
   *
   * @return their names, sorted
   */
  public Set<String> rulesBroken() {
    Set<String> broken = new TreeSet<>();
    refusals.forEach(refusal -> broken.add(refusal.rule().value()));
    return broken;
  }

  /**
   * Counts the scenes under an English title that were refused.
   *
   * @param title how the title begins
   * @return how many
   */
  public long refusedUnder(String title) {
    return scenes.stream()
        .filter(played -> played.scene().title().en().startsWith(title))
        .filter(played -> !played.isAccepted())
        .count();
  }

  /**
   * Returns what has been played, to be asked.
   *
   * @return the governance with its clock at the end
   */
  public Governance governance() {
    return governance;
  }

  /**
   * Reads the events of a log back.
   *
   * @param log the log
   * @return its events, in order
   */
  public ImmutableList<Event> events(LogId log) {
    return journal.read(log, 0, Integer.MAX_VALUE).stream()
        .map(
            stored ->
                (Event)
                    codec.read(
                        stored.body(), GovernanceTypes.EVENTS.type(stored.type()).orElseThrow()))
        .collect(ImmutableList.toImmutableList());
  }
}
