package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.compact.CompactMeasure;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.compact.Formation;
import org.xiangzhi.governance.compact.FormationCommand;
import org.xiangzhi.governance.compact.InvitationId;
import org.xiangzhi.governance.compact.SeatKind;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;

/** Forms the executive committee of a compact, as far as the procedure has one. */
final class CompactForming {
  private CompactForming() {}

  static Optional<CompactMove> meet(CompactStage s) {
    ImmutableSortedSet<PersonId> members = s.view().members(s.rules().twoCommittees());
    return s.state().formation().meeting().isPresent() || members.isEmpty()
        ? Optional.empty()
        : s.move(
            "compact.record-joint-meeting",
            new FormationCommand.RecordJointMeeting(
                s.id(),
                "村委会会议室",
                ImmutableSet.copyOf(members),
                new Count(members.size(), 0, 0),
                "同意启动",
                "全部条款"));
  }

  static Optional<CompactMove> invite(CompactStage s) {
    List<SeatKind> seats = seats(s);
    List<PersonId> invitees = invitees(s, seats.size());
    for (int i = 0; i < Math.min(seats.size(), invitees.size()); i++) {
      InvitationId id = InvitationId.of(s.id() + ".invitation-" + (i + 1));
      if (!s.state().formation().invitations().containsKey(id)) {
        return s.move(
            "compact.deliver-invitation",
            new FormationCommand.DeliverInvitation(s.id(), id, invitees.get(i), seats.get(i)));
      }
    }
    return Optional.empty();
  }

  private static List<SeatKind> seats(CompactStage s) {
    List<SeatKind> kinds =
        s.rules().seats().stream()
            .filter(seat -> seat.applies(s.state().selection()))
            .map(CompactRules.Seat::kind)
            .toList();
    List<SeatKind> seats = new ArrayList<>();
    for (SeatKind kind : kinds) {
      long least = s.least(CompactMeasure.COMMITTEE_SEATS.id() + ":" + kind);
      for (int i = 0; i < Math.max(1, least); i++) {
        seats.add(kind);
      }
    }
    long wanted =
        Math.max(
            s.least(CompactMeasure.INVITATIONS_ACCEPTED.id()),
            s.least(CompactMeasure.COMMITTEE_MEMBERS.id()));
    while (!kinds.isEmpty() && seats.size() < wanted) {
      seats.add(kinds.get(0));
    }
    return seats;
  }

  /** Residents who hold no office: the second adults of the last households. */
  private static List<PersonId> invitees(CompactStage s, int count) {
    List<PersonId> invitees = new ArrayList<>();
    for (int h = s.village().households() - 1; h >= 0 && invitees.size() < count; h--) {
      invitees.add(s.village().person(h, 0));
    }
    return invitees;
  }

  static Optional<CompactMove> answer(CompactStage s) {
    Formation state = s.state().formation();
    return state
        .invitations()
        .keys()
        .filter(id -> !state.answers().containsKey(id))
        .findFirst()
        .flatMap(
            id ->
                s.move(
                    "compact.answer-invitation",
                    new FormationCommand.AnswerInvitation(s.id(), id, true)));
  }

  static Optional<CompactMove> vet(CompactStage s) {
    Formation state = s.state().formation();
    for (CompactRules.Vetting vetting : s.rules().vetting().stream().toList()) {
      for (PersonId candidate : candidates(state)) {
        for (OfficeId office : vetting.offices()) {
          if (state.clearances().get(candidate).filter(c -> c.containsKey(office)).isEmpty()) {
            return s.by(
                Set.of(office),
                new FormationCommand.RecordVetting(s.id(), candidate, office, true));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static ImmutableList<PersonId> candidates(Formation state) {
    return state
        .invitations()
        .values()
        .filter(invitation -> state.answers().get(invitation.invitation()).orElse(false))
        .map(invitation -> invitation.invitee())
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  static Optional<CompactMove> form(CompactStage s) {
    ImmutableList<PersonId> candidates = candidates(s.state().formation());
    if (s.state().formation().committee().isPresent() || candidates.isEmpty()) {
      return Optional.empty();
    }
    PersonId director =
        s.rules()
            .director()
            .flatMap(one -> s.hand().cast().who(one.office(), s.village().unit()))
            .map(Cast.Seat::person)
            .orElse(candidates.get(0));
    return s.move(
        "compact.form-committee",
        new FormationCommand.FormCommittee(s.id(), director, ImmutableSet.copyOf(candidates)));
  }

  static Optional<CompactMove> publish(CompactStage s) {
    Formation state = s.state().formation();
    return state.committee().isPresent() && state.published().isEmpty()
        ? s.move(
            "compact.publish-committee",
            new FormationCommand.PublishCommittee(s.id(), s.posting("名单公示栏")))
        : Optional.empty();
  }
}
