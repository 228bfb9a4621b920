package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CaseKind;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.JournalException.Fault;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.testkit.journal.Appends;
import org.xiangzhi.governance.testkit.journal.FaultyJournal;
import org.xiangzhi.governance.testkit.journal.FaultyJournal.Happening;
import org.xiangzhi.governance.testkit.practice.FiveStepPractice;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;

/** What a caller is told when the journal fails, and what is then in it. */
class EngineFaultTest {
  private final InMemoryJournal kept = new InMemoryJournal();
  private final AtomicReference<Happening> next = new AtomicReference<>(new Happening.Pass());
  private final SampleVillage village =
      SampleVillage.of(new FiveStepPractice().definition())
          .journal(
              new FaultyJournal(kept, (number, append) -> next.getAndSet(new Happening.Pass())))
          .build();
  private final PersonId head =
      village.holder(
          village.definition().compact().orElseThrow().mayDo("compact.open-case").orElseThrow());

  private Request open(String caseId) {
    return village.request(
        village.log(), new CaseCommand.OpenCase(CaseId.of(caseId), "村规民约", CaseKind.ADOPTION));
  }

  @Test
  void failureBeforeAnythingIsKeptIsToldAndTheSameCommandMayComeAgain() {
    Head before = kept.head(village.log());
    Request request = open("a");
    next.set(new Happening.FailBefore(Fault.FULL));
    assertFails(Fault.FULL, request);
    assertThat(kept.head(village.log())).isEqualTo(before);
    assertThat(village.compacts().cases()).isEmpty();
    assertAccepted(request, false);
  }

  @Test
  void failureAfterAllIsKeptIsToldAndTheSameCommandHasNoFurtherEffect() {
    Request request = open("a");
    next.set(new Happening.FailAfter(Fault.UNAVAILABLE));
    assertFails(Fault.UNAVAILABLE, request);
    Head after = kept.head(village.log());
    assertAccepted(request, true);
    assertThat(kept.head(village.log())).isEqualTo(after);
    assertThat(village.compacts().cases()).hasSize(1);
  }

  @Test
  void refusalStandsRightAfterAFailure() {
    next.set(new Happening.FailBefore(Fault.FULL));
    assertFails(Fault.FULL, open("a"));
    assertRefused(RefusalCode.NOT_FOUND);
    next.set(new Happening.FailAfter(Fault.FULL));
    assertFails(Fault.FULL, open("b"));
    assertRefused(RefusalCode.NOT_FOUND);
  }

  @Test
  void refusalStandsRightAfterAConflict() {
    next.set(new Happening.Conflict());
    assertAccepted(open("a"), false);
    assertRefused(RefusalCode.NOT_FOUND);
    next.set(new Happening.Conflict());
    Outcome refused = village.handle(head, open("a"));
    assertThat(refused).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void chainIsWholeAfterManyFaults() {
    for (int i = 0; i < 30; i++) {
      Request request = open("case-" + i);
      next.set(
          i % 3 == 0
              ? new Happening.FailBefore(Fault.UNAVAILABLE)
              : i % 3 == 1 ? new Happening.FailAfter(Fault.UNAVAILABLE) : new Happening.Conflict());
      try {
        village.handle(head, request);
      } catch (JournalException e) {
        assertAccepted(request, i % 3 == 1);
      }
    }
    Appends.verified(kept, village.log());
    assertThat(village.compacts().cases()).hasSize(30);
  }

  private void assertFails(Fault fault, Request request) {
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> village.handle(head, request))
        .extracting(JournalException::fault)
        .isEqualTo(fault);
  }

  private void assertAccepted(Request request, boolean repeated) {
    Outcome outcome = village.handle(head, request);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Accepted.class, a -> assertThat(a.repeated()).isEqualTo(repeated));
  }

  private void assertRefused(RefusalCode code) {
    Outcome outcome = village.handle(head, new CaseCommand.AbandonCase(CaseId.of("none"), "不再需要"));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            r -> assertThat(r.refusals()).extracting("code").containsExactly(code));
  }
}
