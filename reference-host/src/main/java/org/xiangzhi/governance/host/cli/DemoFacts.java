package org.xiangzhi.governance.host.cli;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.xiangzhi.governance.ballot.BallotEvent;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.election.CourseEvent;
import org.xiangzhi.governance.election.OfficeResult;
import org.xiangzhi.governance.election.RecallEvent;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.office.Coverage;
import org.xiangzhi.governance.office.LinkEvent;
import org.xiangzhi.governance.register.RecordConstraint;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RegisterEvent;
import org.xiangzhi.governance.register.RegisterView;
import org.xiangzhi.governance.village.Demonstration.Scene;
import org.xiangzhi.governance.village.GovernanceTypes;

/** Prints the figures of what happened in the rooms of ballots, elections, records and links. */
final class DemoFacts {
  private final Session session;
  private final Texts texts;
  private final Ink ink;

  DemoFacts(Session session, Texts texts, Ink ink) {
    this.session = session;
    this.texts = texts;
    this.ink = ink;
  }

  /** Prints what an event is judged by, if it is one of those. */
  void print(Scene scene, StoredEvent stored) {
    Event event =
        GovernanceTypes.EVENTS
            .type(stored.type())
            .<Event>map(type -> session.codec().read(stored.body(), type))
            .orElseThrow();
    if (event instanceof BallotEvent.Counted e) {
      line(ballot(e.ballot(), e.verdict(), texts));
    } else if (event instanceof CourseEvent.ResultDeclared e) {
      e.result().offices().forEach(this::result);
    } else if (event instanceof RecallEvent.RecallDeclared e) {
      recall(e);
    } else if (event instanceof RegisterEvent.StepCompleted e) {
      e.met().forEach(this::met);
    } else if (event instanceof RegisterEvent.Entered e) {
      gaps(scene, e);
    } else if (event instanceof LinkEvent.LinksAssigned e) {
      coverage(scene, e);
    }
  }

  private void line(String text) {
    ink.line("       " + text);
  }

  /** Says who could vote, who came, who voted, and what the votes are a share of. */
  static String ballot(Object name, Verdict verdict, Texts texts) {
    String votes =
        verdict.tally() instanceof Tally.Choice choice
            ? choice.votes().entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "))
            : verdict.tally() instanceof Tally.Motion motion
                ? motion.count().yes()
                    + "+"
                    + motion.count().no()
                    + "+"
                    + motion.count().abstained()
                : "–";
    return texts.get(
        "demo.ballot",
        name,
        verdict.outcome(),
        verdict.turnout().base(),
        verdict.turnout().present(),
        verdict.tally().cast(),
        verdict.criteria().quorum().share(),
        verdict.base(),
        verdict.criteria().majority(),
        votes,
        verdict.criteria().quorumRule());
  }

  private void result(OfficeResult result) {
    line(
        texts.get(
            "demo.elected",
            result.office(),
            result.kind(),
            result.cast(),
            result.registered(),
            result.elected().isEmpty() ? "–" : result.elected(),
            result.votes().stream()
                .map(one -> one.person() + " " + one.votes())
                .collect(Collectors.joining(", "))));
  }

  private void recall(RecallEvent.RecallDeclared e) {
    line(
        texts.get(
            e.recalled() ? "demo.recalled" : "demo.not-recalled",
            e.cast(),
            e.registered(),
            e.turnout(),
            e.yes(),
            e.majority()));
  }

  private void met(RegisterEvent.Met met) {
    line(
        "%s %s  %s %s %s  (%s)"
            .formatted(
                ink.good("✓"),
                met.rule(),
                met.measure(),
                met.value(),
                met.bound(),
                met.reference()));
  }

  private void gaps(Scene scene, RegisterEvent.Entered e) {
    RegisterView view = session.governance().views(scene.request().log(), day(scene)).register();
    RecordKind kind = view.kind(e.practice(), e.kind());
    if (kind.constraints().stream().anyMatch(RecordConstraint.Covers.class::isInstance)) {
      int gaps =
          session.governance().read(scene.request().log()).registers().gaps(kind, view).size();
      line(texts.get("demo.gaps", kind.name().in(texts.locale()), gaps));
    }
  }

  private void coverage(Scene scene, LinkEvent.LinksAssigned e) {
    session
        .governance()
        .officeReports(scene.request().log(), Act.of(scene.actor(), scene.request().at()))
        .coverage(e.kind())
        .ifPresent(report -> line(coverage(report, texts)));
  }

  static String coverage(Coverage report, Texts texts) {
    return texts.get(
        "demo.coverage",
        report.kind(),
        report.linked(),
        report.units(),
        report.leftOut().isEmpty() ? "–" : report.leftOut());
  }

  private static LocalDate day(Scene scene) {
    return Act.of(scene.actor(), scene.request().at()).day();
  }
}
