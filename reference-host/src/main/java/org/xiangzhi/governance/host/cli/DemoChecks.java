package org.xiangzhi.governance.host.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.compact.AssemblyEvent;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.CaseStatus;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.village.Demonstration.Scene;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Outcome;

/** Prints by what figures a step was left and a vote was judged. */
final class DemoChecks {
  private static final String VOTE_COUNTED =
      AssemblyEvent.VoteCounted.class.getAnnotation(TypeName.class).value();

  private final Session session;
  private final Texts texts;
  private final Ink ink;
  private final DemoFacts facts;

  DemoChecks(Session session, Texts texts, Ink ink) {
    this.session = session;
    this.texts = texts;
    this.ink = ink;
    this.facts = new DemoFacts(session, texts, ink);
  }

  /** Looks at the case before a step of it is completed. */
  Optional<CaseStatus> before(Scene scene) {
    LocalDate day = Act.of(scene.actor(), scene.request().at()).day();
    Governance governance = session.governance();
    return scene.request().command() instanceof CaseCommand.CompleteStep step
        ? governance.status(scene.request().log(), step.caseId(), day)
        : Optional.empty();
  }

  void print(Optional<CaseStatus> before, Scene scene, Outcome.Accepted accepted) {
    before.ifPresent(status -> status.checks().forEach(this::print));
    for (StoredEvent event : accepted.events()) {
      if (event.type().equals(VOTE_COUNTED)) {
        print(session.codec().read(event.body(), AssemblyEvent.VoteCounted.class).verdict());
      }
      facts.print(scene, event);
    }
  }

  private void print(CaseStatus.Check check) {
    ink.line(
        "       %s %s  %s %s  (%s)"
            .formatted(
                ink.good("✓"),
                check.rule().id(),
                check.label().in(texts.locale()),
                check.value() + " " + check.bound(),
                check.rule().mark() + ", " + check.rule().reference()));
  }

  private void print(Verdict verdict) {
    ink.line(
        "       "
            + texts.get(
                "demo.verdict",
                verdict.outcome(),
                verdict.turnout().present(),
                verdict.turnout().eligible(),
                verdict.criteria().quorum().share(),
                verdict.count().yes(),
                verdict.base(),
                verdict.criteria().majority(),
                verdict.count().no(),
                verdict.count().abstained()));
  }
}
