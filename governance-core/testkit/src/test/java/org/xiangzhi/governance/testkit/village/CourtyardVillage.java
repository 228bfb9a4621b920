package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.courtyard.BatchId;
import org.xiangzhi.governance.courtyard.CountyCommand;
import org.xiangzhi.governance.courtyard.Courtyard;
import org.xiangzhi.governance.courtyard.Courtyards;
import org.xiangzhi.governance.courtyard.CreationCommand;
import org.xiangzhi.governance.courtyard.CriterionId;
import org.xiangzhi.governance.courtyard.LifeCommand;
import org.xiangzhi.governance.courtyard.SheetId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.testkit.invariant.History;
import org.xiangzhi.governance.testkit.invariant.Invariants;
import org.xiangzhi.governance.testkit.invariant.Replay;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.village.Outcome;

/** Is a village in which courtyards come about, with what its tests do over and over. */
final class CourtyardVillage {
  final SampleVillage village;
  final UnitId home;

  CourtyardVillage(PracticeDefinition practice, int households) {
    village = SampleVillage.of(practice).households(households).build();
    home = UnitId.of(village.log().unit());
  }

  LogId county() {
    return village.log().county();
  }

  Courtyards courtyards() {
    return village.governance().read(village.log()).courtyards();
  }

  Courtyard courtyard(UnitId id) {
    return courtyards().find(id).orElseThrow();
  }

  ImmutableSortedSet<UnitId> membersOf(UnitId courtyard) {
    return village
        .governance()
        .views(village.log(), village.today())
        .courtyard()
        .households(courtyard);
  }

  ImmutableSortedSet<UnitId> households(int from, int to) {
    return ImmutableSortedSet.copyOf(
        Comparator.naturalOrder(), village.households().subList(from, to));
  }

  PersonId adultOf(UnitId household) {
    return village.adults().entrySet().stream()
        .filter(entry -> entry.getValue().equals(household))
        .map(entry -> entry.getKey())
        .findFirst()
        .orElseThrow();
  }

  void accept(Command command) {
    accept(village.registrar(), village.log(), command);
  }

  void accept(PersonId by, LogId log, Command command) {
    Outcome outcome = village.handle(by, village.request(log, command));
    assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Accepted.class);
  }

  Refusal refused(Command command) {
    return refused(village.registrar(), village.log(), command);
  }

  Refusal refused(PersonId by, LogId log, Command command) {
    Outcome outcome = village.handle(by, village.request(log, command));
    assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) outcome).refusals().get(0);
  }

  void errands() {
    assertThat(village.governance().runErrands(county()).stuck()).isEmpty();
  }

  void propose(UnitId courtyard, int from, int to) {
    accept(
        new CreationCommand.Propose(
            courtyard, courtyard + "小院", home, households(from, to), "环境整治"));
  }

  /** Has every household of a proposal consent, each by an adult of its own. */
  void consents(UnitId courtyard) {
    for (UnitId household : courtyard(courtyard).households()) {
      accept(
          adultOf(household),
          village.log(),
          new CreationCommand.Consent(courtyard, household, Optional.empty()));
    }
  }

  void complete(UnitId courtyard, StepId step) {
    accept(new CreationCommand.CompleteStep(courtyard, step));
  }

  void assess(UnitId courtyard, SheetId sheet, int neat, int kind) {
    accept(
        new CreationCommand.Assess(
            courtyard, sheet, points(neat, kind), ImmutableList.of(Digest.ofText("照片")), "实地查看"));
  }

  void recheck(UnitId courtyard, int neat, int kind) {
    accept(
        new LifeCommand.Recheck(
            courtyard, points(neat, kind), ImmutableList.of(Digest.ofText("照片")), "抽查"));
  }

  static ImmutableSortedMap<CriterionId, Integer> points(int neat, int kind) {
    return ImmutableSortedMap.of(CourtyardPractice.NEAT, neat, CourtyardPractice.KIND, kind);
  }

  /** Runs a batch in which all of some courtyards are taken. */
  void race(String batch, List<UnitId> entrants, int places, int cutOff) {
    BatchId id = BatchId.of(batch);
    accept(village.registrar(), county(), new CountyCommand.OpenBatch(id, places, cutOff, "区政府网站"));
    for (UnitId courtyard : entrants) {
      accept(new CreationCommand.EnterRace(courtyard, id));
    }
    errands();
    village.waitDays(3);
    accept(village.registrar(), county(), new CountyCommand.CloseBatch(id));
    errands();
  }

  /** Brings a courtyard from its proposal to a unit. */
  void establish(UnitId courtyard, int from, int to) {
    propose(courtyard, from, to);
    consents(courtyard);
    complete(courtyard, CourtyardPractice.APPLICATION);
    assess(courtyard, CourtyardPractice.SURVEY, 8, 8);
    race("b-" + courtyard, List.of(courtyard), 1, 10);
    complete(courtyard, CourtyardPractice.SELECTION);
  }

  /** Brings a courtyard from its proposal to its acceptance. */
  void found(UnitId courtyard, int from, int to, int neat, int kind) {
    establish(courtyard, from, to);
    assess(courtyard, CourtyardPractice.STANDARD, neat, kind);
    accept(new CreationCommand.GrantPlaque(courtyard, "幸福" + courtyard, "No-" + courtyard));
    complete(courtyard, CourtyardPractice.ACCEPTANCE);
    errands();
  }

  /** Draws the sample of a year. */
  void draw(int year, String seed) {
    accept(
        village.registrar(),
        county(),
        new CountyCommand.AnnounceDraw(year, "福利彩票双色球第2026001期中奖号码", village.today().plusDays(7)));
    village.waitDays(7);
    accept(village.registrar(), county(), new CountyCommand.PublishSeed(year, seed));
    errands();
  }

  void assertInOrder() {
    for (LogId log : List.of(county(), village.log())) {
      Invariants.assertHold(History.of(village.journal(), village.codec(), log));
      Replay.assertEqual(village.governance(), village.journal(), village.codec(), log);
    }
  }
}
