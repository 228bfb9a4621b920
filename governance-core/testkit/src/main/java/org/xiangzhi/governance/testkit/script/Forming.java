package org.xiangzhi.governance.testkit.script;

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

/** Chooses what is done about joint meeting and executive committee. */
final class Forming {
  private static final String COMMITTEE = CompactMeasure.COMMITTEE_MEMBERS.id();

  private Forming() {}

  static Optional<Move> meet(Stage s) {
    ImmutableSortedSet<PersonId> members = s.view().members(s.rules().twoCommittees());
    if (s.state().formation().meeting().isPresent() || members.isEmpty()) {
      return Optional.empty();
    }
    Set<PersonId> present =
        s.breaks(CompactMeasure.JOINT_ATTENDANCE) ? Set.of(members.first()) : members;
    int here = present.size();
    Count count =
        s.breaks(CompactMeasure.JOINT_APPROVAL) ? new Count(0, here, 0) : new Count(here, 0, 0);
    return s.move(
        "compact.record-joint-meeting",
        new FormationCommand.RecordJointMeeting(
            s.id(), "村委会会议室", ImmutableSet.copyOf(present), count, "同意启动", "全部条款"));
  }

  static Optional<Move> invite(Stage s) {
    List<SeatKind> seats = seats(s);
    List<PersonId> invitees = invitees(s);
    for (int i = 0; i < seats.size() && i < invitees.size(); i++) {
      InvitationId id = InvitationId.of(s.id() + ".invitation-" + (i + 1));
      if (!s.state().formation().invitations().containsKey(id)) {
        return s.move(
            "compact.deliver-invitation",
            new FormationCommand.DeliverInvitation(s.id(), id, invitees.get(i), seats.get(i)));
      }
    }
    return Optional.empty();
  }

  /** Lists the seats to be filled: what each kind demands, then more of the first kind. */
  private static List<SeatKind> seats(Stage s) {
    List<SeatKind> seats = new ArrayList<>();
    List<SeatKind> kinds =
        s.rules().seats().stream()
            .filter(seat -> seat.applies(s.state().selection()))
            .map(CompactRules.Seat::kind)
            .toList();
    for (SeatKind kind : kinds) {
      long least = s.least(CompactMeasure.COMMITTEE_SEATS.id() + ":" + kind);
      for (int i = 0; i < Math.max(1, least); i++) {
        seats.add(kind);
      }
    }
    long wanted = Math.max(s.least(CompactMeasure.INVITATIONS_ACCEPTED.id()), s.least(COMMITTEE));
    while (!kinds.isEmpty() && seats.size() < wanted) {
      seats.add(kinds.get(0));
    }
    return seats;
  }

  private static List<PersonId> invitees(Stage s) {
    PersonId director = director(s);
    ImmutableSet.Builder<PersonId> pool = ImmutableSet.builder();
    pool.addAll(s.village().plainAdults()).addAll(s.view().adults().keySet());
    return pool.build().stream().filter(person -> !person.equals(director)).toList();
  }

  private static PersonId director(Stage s) {
    return s.rules()
        .director()
        .map(director -> s.village().holder(Set.of(director.office())))
        .orElseGet(() -> s.village().plainAdults().get(0));
  }

  static Optional<Move> answer(Stage s) {
    Formation state = s.state().formation();
    List<InvitationId> open =
        state.invitations().keys().filter(id -> !state.answers().containsKey(id)).toList();
    int leave = s.breaks(CompactMeasure.INVITATIONS_UNANSWERED) ? 1 : 0;
    return open.size() <= leave
        ? Optional.empty()
        : s.move(
            "compact.answer-invitation",
            new FormationCommand.AnswerInvitation(
                s.id(), open.get(0), !s.breaks(CompactMeasure.INVITATIONS_ACCEPTED)));
  }

  static Optional<Move> vet(Stage s) {
    if (s.rules().vetting().isEmpty()) {
      return Optional.empty();
    }
    Formation state = s.state().formation();
    for (PersonId candidate : candidates(state)) {
      for (OfficeId office : s.rules().vetting().get().offices()) {
        boolean found =
            state.clearances().get(candidate).filter(c -> c.containsKey(office)).isPresent();
        if (!found) {
          return Optional.of(
              new Move.Do(
                  s.village().holder(Set.of(office)),
                  new FormationCommand.RecordVetting(s.id(), candidate, office, true)));
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

  static Optional<Move> form(Stage s) {
    ImmutableList<PersonId> candidates = candidates(s.state().formation());
    if (s.state().formation().committee().isPresent() || candidates.isEmpty()) {
      return Optional.empty();
    }
    ImmutableSet<PersonId> members =
        candidates.stream()
            .filter(candidate -> !unwanted(candidate, s))
            .limit(s.breaks(CompactMeasure.COMMITTEE_MEMBERS) ? 1 : candidates.size())
            .collect(ImmutableSet.toImmutableSet());
    return members.isEmpty()
        ? Optional.empty()
        : s.move(
            "compact.form-committee",
            new FormationCommand.FormCommittee(s.id(), director(s), members));
  }

  /** Tells whether someone is left out because the seats of that kind are. */
  private static boolean unwanted(PersonId candidate, Stage s) {
    return s.state()
        .formation()
        .invitations()
        .values()
        .filter(invitation -> invitation.invitee().equals(candidate))
        .anyMatch(invitation -> s.breaks(CompactMeasure.COMMITTEE_SEATS, invitation.seat()));
  }

  static Optional<Move> publish(Stage s) {
    boolean wanted =
        s.state().formation().committee().isPresent()
            && s.state().formation().published().isEmpty()
            && !s.breaks(CompactMeasure.COMMITTEE_PUBLISHED);
    return wanted
        ? s.move(
            "compact.publish-committee",
            new FormationCommand.PublishCommittee(s.id(), s.posting("名单公示栏")))
        : Optional.empty();
  }
}
