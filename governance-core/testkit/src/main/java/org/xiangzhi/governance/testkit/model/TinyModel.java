package org.xiangzhi.governance.testkit.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.compact.AssemblyCommand;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.Clause;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.compact.ConsultationCommand;
import org.xiangzhi.governance.compact.DraftCommand;
import org.xiangzhi.governance.compact.FlagDecision;
import org.xiangzhi.governance.compact.NoticeCommand;
import org.xiangzhi.governance.compact.PromulgationCommand;
import org.xiangzhi.governance.compact.StepCommand;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.testkit.sample.SampleVillage;

/** Is the tiny model: what it knows of all cases, and how accepted commands change that. */
final class TinyModel {
  static final TypeNames<CompactCommand> NAMES = TypeNames.of(CompactCommand.class);

  final SampleVillage village;
  final CompactRules rules;
  final Map<CaseId, TinyCase> cases = new HashMap<>();
  List<Clause> inForce = ImmutableList.of();
  int versions;

  TinyModel(SampleVillage village) {
    this.village = village;
    this.rules = village.definition().compact().orElseThrow();
  }

  boolean holds(PersonId person, Set<OfficeId> offices) {
    return offices.stream().anyMatch(office -> village.holders(office).contains(person));
  }

  int index(StepId step) {
    return rules.procedure().indexOf(step);
  }

  boolean passes(TinyCase c, int yes) {
    Threshold quorum = rules.assembly().quorum(c.assembly.orElseThrow()).orElseThrow().share();
    return reached(quorum, c.came(), c.eligible)
        && yes > 0
        && reached(rules.assembly().majority(), yes, c.came());
  }

  private static boolean reached(Threshold share, long part, long whole) {
    long left = part * share.denominator();
    long right = whole * share.numerator();
    return whole > 0 && (share.strict() ? left > right : left >= right);
  }

  /** Takes in a command that was accepted. */
  void apply(CompactCommand command, LocalDate day) {
    if (command instanceof CaseCommand.OpenCase open) {
      cases.put(open.caseId(), new TinyCase(inForce, versions));
    } else if (command instanceof CaseCommand.TakeInAsFound found) {
      versions++;
      inForce = found.clauses();
    } else if (command instanceof CaseCommand.CompleteStep complete) {
      completed(known(complete.caseId()));
    } else if (command instanceof CaseCommand.ReturnCase back) {
      known(back.caseId()).back(index(back.to()));
    } else if (command instanceof CaseCommand.AbandonCase abandon) {
      known(abandon.caseId()).abandoned = true;
    } else if (command instanceof CaseCommand.OrderCorrection order) {
      TinyCase c = known(order.caseId());
      if (c.open()) {
        c.back(index(rules.correctionReturns().to()));
      }
    } else if (command instanceof StepCommand step) {
      TinyCase c = known(step.caseId());
      drafted(c, step);
      heard(c, step, day);
      decided(c, step);
    }
  }

  /** Returns a case that is there: a command about it was accepted. */
  private TinyCase known(CaseId id) {
    return requireNonNull(cases.get(id));
  }

  private void completed(TinyCase c) {
    c.step++;
    if (c.step == rules.procedure().steps().size()) {
      c.done = true;
      versions++;
      inForce = c.text().clauses();
    }
  }

  private void drafted(TinyCase c, StepCommand command) {
    if (command instanceof DraftCommand.ProposeChange propose) {
      c.changes.put(propose.change().change(), propose.change());
    } else if (command instanceof DraftCommand.WithdrawChange withdraw) {
      c.changes.remove(withdraw.change());
      c.kept.remove(withdraw.change());
    } else if (command instanceof DraftCommand.ResolveFlag resolve
        && resolve.decision() == FlagDecision.KEPT) {
      c.kept.add(resolve.change());
    } else if (command instanceof DraftCommand.RebaseDraft) {
      c.base = inForce;
      c.baseNumber = versions;
    } else if (command instanceof DraftCommand.RecordTownReview review) {
      c.reviewed = Optional.of(review.digest()).filter(digest -> review.passed());
    }
  }

  private void heard(TinyCase c, StepCommand command, LocalDate day) {
    if (command instanceof ConsultationCommand.RecordInquiries inquiries) {
      c.asked.addAll(inquiries.households());
    } else if (command instanceof ConsultationCommand.RegisterOpinion opinion) {
      c.opinions.add(opinion.opinion());
    } else if (command instanceof ConsultationCommand.ReplyToOpinion reply) {
      c.answers.put(reply.opinion(), reply.accepted());
    } else if (command instanceof NoticeCommand.PostNotice notice) {
      c.noticed = Optional.of(day);
      c.noticedText = notice.digest();
    } else if (command instanceof NoticeCommand.CloseNotice) {
      c.closed = Optional.of(day);
    } else if (command instanceof NoticeCommand.RaiseObjection objection) {
      c.opinions.add(objection.objection());
      rules.objectionReturns().ifPresent(back -> c.back(index(back.to())));
    }
  }

  private void decided(TinyCase c, StepCommand command) {
    if (command instanceof AssemblyCommand.OpenAssembly open) {
      c.assembly = Optional.of(open.basis());
      c.eligible =
          open.basis() == Basis.ADULTS ? village.adults().size() : village.households().size();
    } else if (command instanceof AssemblyCommand.CheckIn in) {
      c.present.putAll(in.attendees());
    } else if (command instanceof AssemblyCommand.ReadClause read) {
      c.read.add(read.clause());
    } else if (command instanceof AssemblyCommand.CountVote count) {
      if (passes(c, count.count().yes())) {
        c.voted = true;
      } else {
        c.back(index(rules.failedVoteReturns().to()));
      }
    } else if (command instanceof PromulgationCommand.FileText) {
      c.filed = true;
    } else if (command instanceof PromulgationCommand.PostText) {
      c.posted = true;
    }
  }
}
