package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.compact.CaseCommand.OpenCase;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CaseKind;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.RenameUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.practice.PracticeCommand.Adopt;
import org.xiangzhi.governance.practice.PracticeCommand.Select;
import org.xiangzhi.governance.practice.PracticeRules;
import org.xiangzhi.governance.testkit.practice.FiveStepPractice;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.village.GovernanceRules;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;

/** Shows each rule for commands of every kind: what it lets pass, and what it refuses. */
class CommandRulesTest {
  private final SampleVillage village =
      SampleVillage.of(new FiveStepPractice().definition()).build();
  private final UnitId unit = UnitId.of(village.log().unit());

  private Request rename(String id, String name, Instant at, Optional<Long> seen) {
    Command command = new RenameUnit(unit, name);
    return new Request(CommandId.of(id), village.log().county(), at, seen, command);
  }

  private Outcome hand(Request request) {
    return village.handle(village.registrar(), request);
  }

  private Outcome ofVillage(Command command) {
    return hand(village.request(village.log(), command));
  }

  private static void assertRefused(Outcome outcome, Rule rule) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.refusals())
                    .extracting(refusal -> refusal.rule())
                    .containsExactly(rule.id()));
  }

  private static void assertAccepted(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void commandOnce() {
    Instant now = village.clock().instant();
    Request request = rename("once", "甲村村委会", now, Optional.empty());
    assertAccepted(hand(request));
    assertThat(hand(request))
        .isInstanceOfSatisfying(
            Outcome.Accepted.class, again -> assertThat(again.repeated()).isTrue());
    assertRefused(
        hand(rename("once", "乙村村委会", now, Optional.empty())), GovernanceRules.COMMAND_ONCE);
  }

  @Test
  void revisionSeen() {
    Instant now = village.clock().instant();
    long seen = village.journal().head(village.log().county()).position();
    assertAccepted(hand(rename("first", "甲村村委会", now, Optional.of(seen))));
    assertRefused(
        hand(rename("second", "乙村村委会", now, Optional.of(seen))), GovernanceRules.REVISION_SEEN);
    assertAccepted(hand(rename("second", "乙村村委会", now, Optional.of(seen + 1))));
  }

  @Test
  void backdateLimit() {
    Instant now = village.waitDays(60);
    assertRefused(
        hand(rename("late", "甲村村委会", now.minus(Duration.ofDays(31)), Optional.empty())),
        GovernanceRules.BACKDATE_LIMIT);
    assertAccepted(hand(rename("late", "甲村村委会", now.minus(Duration.ofDays(30)), Optional.empty())));
    assertRefused(
        hand(rename("early", "乙村村委会", now.plus(Duration.ofDays(1)), Optional.empty())),
        GovernanceRules.BACKDATE_LIMIT);
  }

  @Test
  void clockForward() {
    Instant now = village.clock().instant();
    village.clock().advance(Duration.ofMinutes(-2));
    assertRefused(
        hand(rename("back", "甲村村委会", now.minus(Duration.ofMinutes(2)), Optional.empty())),
        GovernanceRules.CLOCK_FORWARD);
    village.clock().advance(Duration.ofMinutes(1));
    assertAccepted(
        hand(rename("back", "甲村村委会", now.minus(Duration.ofMinutes(1)), Optional.empty())));
  }

  @Test
  void logFits() {
    Command open = new OpenCase(CaseId.of("case"), "村规民约", CaseKind.ADOPTION);
    assertRefused(hand(village.request(village.log().county(), open)), GovernanceRules.LOG_FITS);
    Command adopt = new Adopt(village.definition().id(), village.definition().version());
    assertRefused(ofVillage(adopt), GovernanceRules.LOG_FITS);
  }

  @Test
  void practiceAdopted() {
    assertRefused(
        ofVillage(new Select(village.definition().id(), "99", ImmutableSortedMap.of(), "改用新版")),
        PracticeRules.PRACTICE_ADOPTED);
    assertAccepted(
        ofVillage(
            new Select(
                village.definition().id(),
                village.definition().version(),
                ImmutableSortedMap.of(),
                "沿用")));
  }

  @Test
  void practiceOption() {
    assertRefused(
        ofVillage(
            new Select(
                village.definition().id(),
                village.definition().version(),
                ImmutableSortedMap.of("no-such-option", "ANY"),
                "另选")),
        PracticeRules.PRACTICE_OPTION);
  }

  @Test
  void practiceProvides() {
    Outcome outcome = ofVillage(new BallotCommand.Close(BallotId.of("b-1")));
    assertRefused(outcome, PracticeRules.PRACTICE_PROVIDES);
    assertThat(((Outcome.Refused) outcome).refusals().get(0).code())
        .isEqualTo(RefusalCode.ACT_NOT_PROVIDED);
  }
}
