package org.xiangzhi.governance.compact;

import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.compact.CompactRules.Vetting;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ProcedureRules;

/**
 * Is the state of a case's joint meeting, invitations, vetting and executive committee.
 *
 * @param meeting the joint meeting, once held
 * @param invitations the invitations delivered
 * @param answers the answers to them
 * @param clearances the findings, by candidate and vetting office
 * @param committee the committee, once formed
 * @param published where its list was published, once it was
 */
public record Formation(
    Optional<FormationEvent.JointMeetingHeld> meeting,
    PersistentMap<InvitationId, FormationEvent.InvitationDelivered> invitations,
    PersistentMap<InvitationId, Boolean> answers,
    PersistentMap<PersonId, PersistentMap<OfficeId, Boolean>> clearances,
    Optional<FormationEvent.CommitteeFormed> committee,
    Optional<FormationEvent.CommitteePublished> published) {

  static final Formation EMPTY =
      new Formation(
          Optional.empty(),
          PersistentMap.empty(),
          PersistentMap.empty(),
          PersistentMap.empty(),
          Optional.empty(),
          Optional.empty());

  private static final Handlers<FormationCommand, CaseContext, Decision<CompactEvent>> DECIDE =
      Handlers.<FormationCommand, CaseContext, Decision<CompactEvent>>of(FormationCommand.class)
          .on(FormationCommand.RecordJointMeeting.class, Formation::meet)
          .on(FormationCommand.DeliverInvitation.class, Formation::invite)
          .on(FormationCommand.AnswerInvitation.class, Formation::answer)
          .on(FormationCommand.RecordVetting.class, Formation::vet)
          .on(FormationCommand.FormCommittee.class, Formation::form)
          .on(FormationCommand.PublishCommittee.class, Formation::publish)
          .build();

  private static final Handlers<FormationEvent, Formation, Formation> EVOLVE =
      Handlers.<FormationEvent, Formation, Formation>of(FormationEvent.class)
          .on(FormationEvent.JointMeetingHeld.class, (e, f) -> f.withMeeting(e))
          .on(FormationEvent.InvitationDelivered.class, (e, f) -> f.withInvitation(e))
          .on(FormationEvent.InvitationAnswered.class, (e, f) -> f.withAnswer(e))
          .on(FormationEvent.CandidateVetted.class, (e, f) -> f.withClearance(e))
          .on(FormationEvent.CommitteeFormed.class, (e, f) -> f.withCommittee(e))
          .on(FormationEvent.CommitteePublished.class, (e, f) -> f.withPublished(e))
          .build();

  static Decision<CompactEvent> decide(FormationCommand command, CaseContext x) {
    return DECIDE.apply(command, x);
  }

  Formation evolve(FormationEvent event) {
    return EVOLVE.apply(event, this);
  }

  /** Lists the candidates: whoever was invited and has accepted. */
  ImmutableSortedSet<PersonId> candidates() {
    return invitations
        .values()
        .filter(invitation -> answers.get(invitation.invitation()).orElse(false))
        .map(FormationEvent.InvitationDelivered::invitee)
        .collect(ImmutableSortedSet.toImmutableSortedSet(PersonId::compareTo));
  }

  /** Lists the vetting offices that have not cleared a candidate. */
  ImmutableSet<OfficeId> missingClearances(PersonId candidate, Vetting vetting) {
    PersistentMap<OfficeId, Boolean> findings =
        clearances.get(candidate).orElse(PersistentMap.empty());
    return vetting.offices().stream()
        .filter(office -> !findings.get(office).orElse(false))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Counts the members of the committee who were invited to a kind of seat. */
  long seated(SeatKind kind) {
    return invitations
        .values()
        .filter(i -> i.seat().equals(kind) && members().contains(i.invitee()))
        .map(FormationEvent.InvitationDelivered::invitee)
        .distinct()
        .count();
  }

  /** Lists the members of the committee, the director among them. */
  Set<PersonId> members() {
    return committee
        .<Set<PersonId>>map(c -> Sets.union(c.members(), Set.of(c.director())))
        .orElse(Set.of());
  }

  long unanswered() {
    return invitations.keys().filter(id -> !answers.containsKey(id)).count();
  }

  private static Decision<CompactEvent> meet(FormationCommand.RecordJointMeeting c, CaseContext x) {
    ImmutableSortedSet<PersonId> members = x.view().members(x.rules().twoCommittees());
    Set<PersonId> strangers = Sets.difference(c.present(), members);
    if (!strangers.isEmpty()) {
      return Decision.refuse(
          NOT_ENTITLED,
          CompactGuards.RECORD_KNOWN,
          "who",
          strangers,
          "what",
          Text.of("须为两委成员", "a member of the two committees is needed"));
    }
    if (c.count().total() > c.present().size()) {
      return x.tallyRefused(c.count().total(), c.present().size(), CaseContext.PRESENT);
    }
    return Decision.accept(
        new FormationEvent.JointMeetingHeld(
            c.caseId(),
            c.place(),
            ImmutableSet.copyOf(members),
            c.present(),
            c.count(),
            c.decision(),
            c.scope(),
            x.act().day()));
  }

  private static Decision<CompactEvent> invite(
      FormationCommand.DeliverInvitation c, CaseContext x) {
    if (x.state().formation().invitations.containsKey(c.invitation())) {
      return x.exists("invitation", c.invitation());
    }
    boolean provided =
        x.rules().seats().stream()
            .anyMatch(seat -> seat.kind().equals(c.seat()) && seat.applies(x.state().selection()));
    if (!provided) {
      return x.unknown("seat", c.seat());
    }
    return Decision.accept(
        new FormationEvent.InvitationDelivered(
            c.caseId(), c.invitation(), c.invitee(), c.seat(), x.act().actor(), x.act().day()));
  }

  private static Decision<CompactEvent> answer(FormationCommand.AnswerInvitation c, CaseContext x) {
    Formation state = x.state().formation();
    if (!state.invitations.containsKey(c.invitation())) {
      return x.unknown("invitation", c.invitation());
    }
    if (state.answers.containsKey(c.invitation())) {
      return x.exists("answer", c.invitation());
    }
    return Decision.accept(
        new FormationEvent.InvitationAnswered(c.caseId(), c.invitation(), c.accepted()));
  }

  private static Decision<CompactEvent> vet(FormationCommand.RecordVetting c, CaseContext x) {
    Optional<Vetting> vetting = x.rules().vetting();
    if (vetting.isEmpty() || !vetting.get().offices().contains(c.office())) {
      return x.unknown("vetting office", c.office());
    }
    if (!x.view().holdsAny(x.act().actor(), Set.of(c.office()))) {
      return Decision.refuse(
          OFFICE_REQUIRED,
          ProcedureRules.OFFICE_HELD,
          "actor",
          x.act().actor(),
          "day",
          x.act().day(),
          "offices",
          c.office());
    }
    if (!x.state().formation().candidates().contains(c.person())) {
      return x.unknown("candidate", c.person());
    }
    return Decision.accept(
        new FormationEvent.CandidateVetted(c.caseId(), c.person(), c.office(), c.cleared()));
  }

  private static Decision<CompactEvent> form(FormationCommand.FormCommittee c, CaseContext x) {
    Formation state = x.state().formation();
    List<Refusal> refusals = new ArrayList<>();
    for (PersonId member : ImmutableSortedSet.copyOf(c.members())) {
      state.memberRefused(member, x, refusals);
    }
    directorRefused(c.director(), x).ifPresent(refusals::add);
    return refusals.isEmpty()
        ? Decision.accept(new FormationEvent.CommitteeFormed(c.caseId(), c.director(), c.members()))
        : Decision.refuse(refusals);
  }

  private void memberRefused(PersonId member, CaseContext x, List<Refusal> refusals) {
    if (!candidates().contains(member)) {
      refusals.add(
          notEntitled(
              CompactGuards.COMMITTEE_INVITED,
              member,
              Text.of("须受邀并应允", "must be invited and have accepted")));
    }
    x.rules()
        .vetting()
        .ifPresent(
            vetting -> {
              ImmutableSet<OfficeId> missing = missingClearances(member, vetting);
              if (!missing.isEmpty()) {
                refusals.add(
                    notEntitled(
                        x.rule(vetting.rule()),
                        member,
                        Text.of("尚缺联审：" + missing, "not cleared by " + missing)));
              }
            });
  }

  private static Optional<Refusal> directorRefused(PersonId director, CaseContext x) {
    return x.rules()
        .director()
        .filter(rule -> !x.view().holdsAny(director, Set.of(rule.office())))
        .map(
            rule ->
                notEntitled(
                    x.rule(rule.rule()),
                    director,
                    Text.of("主任须任 " + rule.office(), "the director must hold " + rule.office())));
  }

  private static Refusal notEntitled(Rule rule, PersonId who, Text what) {
    return Refusal.of(NOT_ENTITLED, rule, "who", who, "what", what);
  }

  private static Decision<CompactEvent> publish(
      FormationCommand.PublishCommittee c, CaseContext x) {
    if (x.state().formation().committee.isEmpty()) {
      return x.first("compact.form-committee");
    }
    return Decision.accept(
        new FormationEvent.CommitteePublished(c.caseId(), c.posting(), x.act().day()));
  }

  private Formation withMeeting(FormationEvent.JointMeetingHeld event) {
    return new Formation(
        Optional.of(event), invitations, answers, clearances, committee, published);
  }

  private Formation withInvitation(FormationEvent.InvitationDelivered event) {
    return new Formation(
        meeting,
        invitations.with(event.invitation(), event),
        answers,
        clearances,
        committee,
        published);
  }

  private Formation withAnswer(FormationEvent.InvitationAnswered event) {
    return new Formation(
        meeting,
        invitations,
        answers.with(event.invitation(), event.accepted()),
        clearances,
        committee,
        published);
  }

  private Formation withClearance(FormationEvent.CandidateVetted event) {
    PersistentMap<OfficeId, Boolean> findings =
        clearances.get(event.person()).orElse(PersistentMap.empty());
    return new Formation(
        meeting,
        invitations,
        answers,
        clearances.with(event.person(), findings.with(event.office(), event.cleared())),
        committee,
        published);
  }

  /** A committee may be formed anew, where the first one is too small; its list is then new too. */
  private Formation withCommittee(FormationEvent.CommitteeFormed event) {
    return new Formation(
        meeting, invitations, answers, clearances, Optional.of(event), Optional.empty());
  }

  private Formation withPublished(FormationEvent.CommitteePublished event) {
    return new Formation(meeting, invitations, answers, clearances, committee, Optional.of(event));
  }
}
