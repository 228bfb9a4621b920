package org.xiangzhi.governance.plugin.yard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.matter.Matter;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.matter.MatterState;
import org.xiangzhi.governance.meeting.Meeting;
import org.xiangzhi.governance.meeting.MeetingId;
import org.xiangzhi.governance.village.Demonstration.Scene;
import org.xiangzhi.governance.village.Errands;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Outcome;

class YardDemonstrationTest {
  private static final LogId VILLAGE = DemoVillage.VILLAGE.log();
  private static final LogId TOWN = DemoVillage.TOWN.log();
  private static final LogId COUNTY = SampleCounty.COUNTY;

  private final InMemoryJournal journal = new InMemoryJournal();
  private Instant now = Instant.EPOCH;
  private final Governance governance = governance();
  private int timers;
  private int letters;

  private Governance governance() {
    ThreeLevelYardMeeting practice = new ThreeLevelYardMeeting();
    Governance.Builder builder =
        Governance.over(journal, new JsonCodec()).offer(practice.definition()).clock(() -> now);
    practice.earlier().forEach(builder::offer);
    return builder.build();
  }

  /** Plays as a host does, with the errands of every evening. */
  private List<Refusal> play() {
    journal.keep(DivisionTable.fiveCounties().toBytes());
    List<Refusal> refusals = new ArrayList<>();
    Optional<LocalDate> day = Optional.empty();
    for (Scene scene : new YardDemonstration().scenes()) {
      LocalDate next = LocalDate.ofInstant(scene.request().at(), Act.ZONE);
      day.filter(next::isAfter).ifPresent(from -> from.datesUntil(next).forEach(this::evening));
      day = Optional.of(next);
      now = now.isAfter(scene.request().at()) ? now : scene.request().at();
      if (governance.handle(scene.actor(), scene.request()) instanceof Outcome.Refused no) {
        refusals.addAll(no.refusals());
      }
    }
    day.ifPresent(this::evening);
    return refusals;
  }

  private void evening(LocalDate day) {
    now = day.atTime(23, 0).atZone(Act.ZONE).toInstant();
    Errands done = governance.runErrands(COUNTY);
    assertThat(done.stuck()).isEmpty();
    timers += done.fired();
    letters += done.takenIn();
  }

  private Matter matter(LogId log, int number) {
    return governance
        .read(log)
        .matters()
        .find(MatterId.of(SampleCounty.DENGFENG + "." + number))
        .orElseThrow();
  }

  private Meeting meeting(String name) {
    return governance.read(VILLAGE).meetings().find(MeetingId.of(name)).orElseThrow();
  }

  private String version(Digest practice) {
    return governance.read(COUNTY).practices().adopted(practice).orElseThrow().version();
  }

  /**
   * Up twice, down, contested, down, badly rated, down, concluded twice: eleven letters each way.
   */
  @Test
  void theMatterGoesUpComesBackAndIsStruckOffInEveryLog() {
    play();
    for (LogId log : List.of(VILLAGE, TOWN, COUNTY)) {
      assertThat(matter(log, 3).state()).as(log.value()).isEqualTo(MatterState.STRUCK_OFF);
    }
    assertThat(letters).isEqualTo(14);
    assertThat(timers).isEqualTo(6);
  }

  @Test
  void everyMeetingKeepsTheVersionOfItsDay() {
    play();
    assertThat(List.of("group-1", "town-1", "district-1"))
        .extracting(name -> version(meeting(name).called().practice()))
        .containsExactly("2021.6", "2022.3", "2022.12");
  }

  /** What was decided under the first version moves to the second by a decision alone. */
  @Test
  void theRunningMatterIsMigratedWhereItWasDecided() {
    play();
    assertThat(version(matter(VILLAGE, 1).facts().practice())).isEqualTo("2021.6");
    assertThat(version(matter(VILLAGE, 3).facts().practice())).isEqualTo("2021.6");
    assertThat(version(matter(TOWN, 3).facts().practice())).isEqualTo("2022.3");
    assertThat(version(matter(COUNTY, 3).facts().practice())).isEqualTo("2022.3");
    assertThat(version(matter(VILLAGE, 5).facts().practice())).isEqualTo("2022.12");
  }

  @Test
  void mistakesOfManyKindsAreRefused() {
    Set<String> codes = new TreeSet<>();
    Set<String> kinds = new TreeSet<>();
    for (Refusal refusal : play()) {
      codes.add(refusal.code().name());
      kinds.add(refusal.code() + " " + refusal.rule());
    }
    assertThat(codes)
        .contains(
            "ACT_NOT_PROVIDED",
            "ACT_ORDER",
            "ALREADY_ENDED",
            "DEPARTMENT_UNKNOWN",
            "DOUBLE_BOOKED",
            "FUTURE_DATED",
            "LEVEL_UNFIT",
            "OFFICE_VACANT",
            "REVISION_CONFLICT",
            "TALLY_MISMATCH",
            "TEXT_DIFFERS");
    assertThat(kinds)
        .contains(
            "NOT_ENTITLED YARD-NO-PREPARED-SPEECH",
            "ACT_ORDER YARD-BEFORE",
            "ACT_ORDER YARD-DURING",
            "OFFICE_REQUIRED YARD-FOLLOW-UP-ORDINARY",
            "OFFICE_REQUIRED YARD-ORIGINS",
            "OFFICE_REQUIRED YARD-POSTED",
            "OFFICE_REQUIRED YARD-CONTACT-YARDS",
            "PERSON_BARRED YARD-MEDIATORS-APART",
            "TALLY_MISMATCH YARD-ORDER-COSTS",
            "ALREADY_EXISTS YARD-PAIRING")
        .hasSizeGreaterThanOrEqualTo(40);
  }
}
