package org.xiangzhi.governance.testkit.model;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.BASE_CHANGED;
import static org.xiangzhi.governance.kernel.RefusalCode.CLAUSE_COLLISION;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;
import static org.xiangzhi.governance.kernel.RefusalCode.REQUIREMENT_UNMET;
import static org.xiangzhi.governance.kernel.RefusalCode.RETURN_NOT_ALLOWED;
import static org.xiangzhi.governance.kernel.RefusalCode.STEP_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.STEP_TWICE;
import static org.xiangzhi.governance.kernel.RefusalCode.TALLY_MISMATCH;
import static org.xiangzhi.governance.kernel.RefusalCode.TEXT_DIFFERS;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.compact.AssemblyCommand;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.CaseKind;
import org.xiangzhi.governance.compact.ClauseChange;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.compact.DraftCommand;
import org.xiangzhi.governance.compact.NoticeCommand;
import org.xiangzhi.governance.compact.PromulgationCommand;
import org.xiangzhi.governance.compact.StepCommand;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.Measure;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;

/** Predicts the key rules from the tiny model, in words of its own. */
final class Oracle {
  private final TinyModel model;

  Oracle(TinyModel model) {
    this.model = model;
  }

  /** Predicts what becomes of a command that is given today. */
  Prediction predict(PersonId actor, CompactCommand command, LocalDate day) {
    if (command instanceof StepCommand step) {
      return inStep(actor, step);
    }
    if (command instanceof CaseCommand.OpenCase open) {
      return open(actor, open);
    }
    if (command instanceof CaseCommand.CompleteStep complete) {
      return complete(actor, complete, day);
    }
    if (command instanceof CaseCommand.ReturnCase back) {
      return giveBack(actor, back);
    }
    if (command instanceof CaseCommand.AbandonCase abandon) {
      Optional<TinyCase> c = Optional.ofNullable(model.cases.get(abandon.caseId()));
      return unfound(c).orElseGet(() -> byOffice(actor, abandon));
    }
    return command instanceof CaseCommand.OrderCorrection order
        ? correct(actor, order)
        : Prediction.UNKNOWN;
  }

  private static Optional<Prediction> unfound(Optional<TinyCase> c) {
    if (c.isEmpty()) {
      return Optional.of(Prediction.refused(NOT_FOUND));
    }
    return c.get().open() ? Optional.empty() : Optional.of(Prediction.refused(ALREADY_ENDED));
  }

  private Prediction byOffice(PersonId actor, CaseCommand command) {
    Set<OfficeId> offices =
        model.rules.mayDo(TinyModel.NAMES.nameOf(command)).orElse(ImmutableSet.of());
    return model.holds(actor, offices) ? Prediction.ACCEPTED : Prediction.refused(OFFICE_REQUIRED);
  }

  private Prediction open(PersonId actor, CaseCommand.OpenCase open) {
    Prediction office = byOffice(actor, open);
    if (!office.equals(Prediction.ACCEPTED)) {
      return office;
    }
    if (model.cases.containsKey(open.caseId())) {
      return Prediction.refused(ALREADY_EXISTS);
    }
    boolean first = model.versions == 0;
    return first == (open.kind() == CaseKind.ADOPTION)
        ? Prediction.ACCEPTED
        : Prediction.refused(first ? NOT_FOUND : ALREADY_EXISTS);
  }

  private Prediction giveBack(PersonId actor, CaseCommand.ReturnCase back) {
    Optional<TinyCase> c = Optional.ofNullable(model.cases.get(back.caseId()));
    return unfound(c)
        .orElseGet(
            () -> {
              StepDefinition step = step(c.get());
              if (!step.returnsTo().contains(back.to())) {
                return Prediction.refused(RETURN_NOT_ALLOWED);
              }
              return model.holds(actor, step.signedBy())
                  ? Prediction.ACCEPTED
                  : Prediction.refused(OFFICE_REQUIRED);
            });
  }

  private Prediction correct(PersonId actor, CaseCommand.OrderCorrection order) {
    TinyCase c = model.cases.get(order.caseId());
    if (c == null) {
      return Prediction.refused(NOT_FOUND);
    }
    Prediction office = byOffice(actor, order);
    if (!office.equals(Prediction.ACCEPTED)) {
      return office;
    }
    if (!c.filed) {
      return Prediction.refused(ACT_ORDER);
    }
    boolean known = order.clauses().stream().allMatch(id -> c.text().clause(id).isPresent());
    return known ? Prediction.ACCEPTED : Prediction.refused(NOT_FOUND);
  }

  private StepDefinition step(TinyCase c) {
    return model.rules.procedure().steps().get(c.step);
  }

  private Prediction complete(PersonId actor, CaseCommand.CompleteStep complete, LocalDate day) {
    Optional<TinyCase> found = Optional.ofNullable(model.cases.get(complete.caseId()));
    Optional<Prediction> unfound = unfound(found);
    if (unfound.isPresent()) {
      return unfound.get();
    }
    TinyCase c = found.orElseThrow();
    int wanted = model.index(complete.step());
    if (wanted != c.step) {
      return Prediction.refused(wanted >= 0 && wanted < c.step ? STEP_TWICE : STEP_ORDER);
    }
    if (!model.holds(actor, step(c).signedBy())) {
      return Prediction.refused(OFFICE_REQUIRED);
    }
    boolean allKnown = true;
    for (Requirement requirement : step(c).requirements()) {
      Optional<Measure> measure = measure(requirement.measure(), c, day);
      allKnown &= measure.isPresent();
      if (measure.filter(figure -> !requirement.bound().holds(figure)).isPresent()) {
        return Prediction.refused(REQUIREMENT_UNMET);
      }
    }
    boolean last = c.step == model.rules.procedure().steps().size() - 1;
    if (last && c.posted && c.baseNumber != model.versions) {
      return Prediction.refused(BASE_CHANGED, REQUIREMENT_UNMET);
    }
    return allKnown && !last ? Prediction.ACCEPTED : Prediction.UNKNOWN;
  }

  /** Takes the figures that the tiny model knows of. */
  private Optional<Measure> measure(String name, TinyCase c, LocalDate day) {
    return switch (name) {
      case "draft.changes" -> Optional.of(Measure.count(c.changes.size()));
      case "households.asked" ->
          Optional.of(Measure.share(c.asked.size(), model.village.households().size()));
      case "opinions.unanswered" -> Optional.of(Measure.count(c.unanswered()));
      case "town-review.passed" ->
          Optional.of(Measure.flag(c.reviewed.equals(Optional.of(c.digest()))));
      case "flags.unresolved" -> Optional.of(Measure.count(c.flagged()));
      case "notice.days" ->
          Optional.of(
              Measure.count(
                  c.noticed
                      .map(from -> ChronoUnit.DAYS.between(from, c.closed.orElse(day)))
                      .orElse(0L)));
      case "notice.closed" -> Optional.of(Measure.flag(c.closed.isPresent()));
      case "vote.passed" -> Optional.of(Measure.flag(c.voted));
      case "text.filed" -> Optional.of(Measure.flag(c.filed));
      case "text.posted" -> Optional.of(Measure.flag(c.posted));
      default -> Optional.empty();
    };
  }

  private Prediction inStep(PersonId actor, StepCommand command) {
    Optional<TinyCase> found = Optional.ofNullable(model.cases.get(command.caseId()));
    Optional<Prediction> unfound = unfound(found);
    if (unfound.isPresent()) {
      return unfound.get();
    }
    TinyCase c = found.orElseThrow();
    Optional<ImmutableSet<OfficeId>> by = step(c).mayDo(TinyModel.NAMES.nameOf(command));
    if (by.isEmpty()) {
      return Prediction.refused(STEP_ORDER);
    }
    if (!model.holds(actor, by.get())) {
      return Prediction.refused(OFFICE_REQUIRED);
    }
    if (command instanceof DraftCommand draft) {
      return draft(draft, c);
    }
    if (command instanceof NoticeCommand notice) {
      return notice(notice, c);
    }
    if (command instanceof AssemblyCommand assembly) {
      return assembly(assembly, c);
    }
    return command instanceof PromulgationCommand last ? promulgate(last, c) : Prediction.UNKNOWN;
  }

  private Prediction draft(DraftCommand command, TinyCase c) {
    if (command instanceof DraftCommand.ProposeChange propose) {
      return propose(propose.change(), c);
    }
    if (command instanceof DraftCommand.PostDraft post) {
      return same(post.digest(), c.digest());
    }
    if (command instanceof DraftCommand.RecordTownReview review) {
      return !review.digest().equals(c.digest())
          ? Prediction.refused(TEXT_DIFFERS)
          : c.baseNumber == model.versions ? Prediction.ACCEPTED : Prediction.refused(BASE_CHANGED);
    }
    return command instanceof DraftCommand.RebaseDraft && c.baseNumber == model.versions
        ? Prediction.refused(ALREADY_EXISTS)
        : Prediction.UNKNOWN;
  }

  private Prediction propose(ClauseChange change, TinyCase c) {
    if (c.changes.containsKey(change.change())) {
      return Prediction.refused(ALREADY_EXISTS);
    }
    if (c.baseNumber != model.versions) {
      return Prediction.refused(BASE_CHANGED);
    }
    boolean collides =
        model.cases.values().stream()
            .filter(TinyCase::open)
            .flatMap(other -> other.changes.values().stream())
            .map(ClauseChange::clause)
            .anyMatch(change.clause()::equals);
    return collides ? Prediction.refused(CLAUSE_COLLISION) : Prediction.UNKNOWN;
  }

  private static Prediction same(Digest given, Digest expected) {
    return given.equals(expected) ? Prediction.ACCEPTED : Prediction.refused(TEXT_DIFFERS);
  }

  private Prediction notice(NoticeCommand command, TinyCase c) {
    if (command instanceof NoticeCommand.PostNotice post) {
      if (c.noticed.isPresent()) {
        return Prediction.refused(ALREADY_EXISTS);
      }
      return c.baseNumber == model.versions
          ? same(post.digest(), c.digest())
          : Prediction.refused(BASE_CHANGED, TEXT_DIFFERS);
    }
    if (c.noticed.isEmpty()) {
      return Prediction.refused(ACT_ORDER);
    }
    return command instanceof NoticeCommand.CloseNotice && c.closed.isPresent()
        ? Prediction.refused(ALREADY_EXISTS)
        : Prediction.UNKNOWN;
  }

  private Prediction assembly(AssemblyCommand command, TinyCase c) {
    if (command instanceof AssemblyCommand.OpenAssembly) {
      return c.assembly.isPresent() ? Prediction.refused(ALREADY_EXISTS) : Prediction.UNKNOWN;
    }
    if (c.assembly.isEmpty()) {
      return Prediction.refused(ACT_ORDER);
    }
    if (command instanceof AssemblyCommand.RecordSignatures sign) {
      return !c.voted
          ? Prediction.refused(ACT_ORDER)
          : c.present.keySet().containsAll(sign.signers())
              ? Prediction.ACCEPTED
              : Prediction.refused(NOT_ENTITLED);
    }
    if (c.voted) {
      return Prediction.refused(ALREADY_EXISTS);
    }
    if (command instanceof AssemblyCommand.CheckIn in) {
      return checkIn(in, c);
    }
    return command instanceof AssemblyCommand.CountVote count
        ? count(count, c)
        : Prediction.UNKNOWN;
  }

  private Prediction checkIn(AssemblyCommand.CheckIn in, TinyCase c) {
    boolean entitled =
        in.attendees().entrySet().stream()
            .allMatch(one -> one.getValue().equals(model.village.adults().get(one.getKey())));
    boolean again = in.attendees().keySet().stream().anyMatch(c.present::containsKey);
    return entitled && !again ? Prediction.UNKNOWN : Prediction.refused(NOT_ENTITLED);
  }

  private Prediction count(AssemblyCommand.CountVote count, TinyCase c) {
    Set<ClauseId> unread = new HashSet<>();
    for (Map.Entry<?, ClauseChange> change : c.changes.entrySet()) {
      if (!(change.getValue() instanceof ClauseChange.Remove)) {
        unread.add(change.getValue().clause());
      }
    }
    unread.removeAll(c.read);
    if (model.rules.reading().isPresent() && !unread.isEmpty()) {
      return Prediction.refused(ACT_ORDER);
    }
    Digest noticed = c.noticed.isPresent() ? c.noticedText : c.digest();
    if (!count.digest().equals(noticed)) {
      return Prediction.refused(TEXT_DIFFERS);
    }
    if (count.counter().equals(count.witness())) {
      return Prediction.refused(NOT_ENTITLED);
    }
    return count.count().total() > c.came()
        ? Prediction.refused(TALLY_MISMATCH)
        : Prediction.ACCEPTED;
  }

  private Prediction promulgate(PromulgationCommand command, TinyCase c) {
    if (command instanceof PromulgationCommand.FileText file) {
      return c.filed
          ? Prediction.refused(ALREADY_EXISTS)
          : c.voted ? same(file.digest(), c.digest()) : Prediction.refused(ACT_ORDER);
    }
    if (command instanceof PromulgationCommand.PostText post) {
      if (c.posted) {
        return Prediction.refused(ALREADY_EXISTS);
      }
      if (!c.filed) {
        return Prediction.refused(ACT_ORDER);
      }
      return !post.digest().equals(c.digest())
          ? Prediction.refused(TEXT_DIFFERS)
          : c.baseNumber == model.versions ? Prediction.UNKNOWN : Prediction.refused(BASE_CHANGED);
    }
    return Prediction.UNKNOWN;
  }
}
