package org.xiangzhi.governance.election;

import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.election.ElectionView.Villager;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.people.Adulthood;
import org.xiangzhi.governance.people.RegistrationKind;

/**
 * Decides about voter lists. Days are counted without the first one; a list is posted in time if as
 * many days lie between the posting and the polling day as the law says.
 */
final class ListDecider {
  private static final Text POST = Text.of("公布选民名单", "posting the voter list");
  private static final Text OBJECT = Text.of("对选民名单提出异议", "objecting to the voter list");
  private static final Text CLOSE = Text.of("确定最终名单", "making the list final");
  private static final Text NOT_AWAY =
      Text.of("不是户籍在本村而在外居住的村民", "has no hukou here or does not live elsewhere");
  private static final Text HAS_HUKOU = Text.of("不是无本村户籍的居民", "is no resident without hukou");
  private static final Text NO_GROUND =
      Text.of("居住或者从事村务工作不是当日法律认可的理由", "the law of the day knows no such ground");

  private static final Handlers<ListCommand, ElectionContext, Decision<ElectionEvent>> DECIDE =
      Handlers.<ListCommand, ElectionContext, Decision<ElectionEvent>>of(ListCommand.class)
          .on(ListCommand.DeclareParticipation.class, ListDecider::participate)
          .on(ListCommand.AdmitVoter.class, ListDecider::admit)
          .on(ListCommand.ExcludeVoter.class, ListDecider::exclude)
          .on(ListCommand.PostList.class, ListDecider::post)
          .on(ListCommand.RaiseObjection.class, ListDecider::object)
          .on(ListCommand.DecideObjection.class, ListDecider::answer)
          .on(ListCommand.CloseList.class, ListDecider::close)
          .build();

  private ListDecider() {}

  static Decision<ElectionEvent> decide(ListCommand command, ElectionContext x) {
    return x.state().list().isFinal()
        ? ElectionContext.ended("voter list", command.election())
        : DECIDE.apply(command, x);
  }

  private static VoterList list(ElectionContext x) {
    return x.state().list();
  }

  static Optional<Villager> villager(PersonId person, ElectionContext x) {
    return x.view().villagers(x.state().announced().unit(), x.state().polling().day()).stream()
        .filter(villager -> villager.person().equals(person))
        .findFirst();
  }

  private static Decision<ElectionEvent> participate(
      ListCommand.DeclareParticipation c, ElectionContext x) {
    if (list(x).posted().isPresent()) {
      return ElectionContext.ended("registration", c.election());
    }
    if (list(x).participating().containsKey(c.person())) {
      return ElectionContext.exists("voter", c.person());
    }
    return villager(c.person(), x)
            .filter(villager -> villager.kind() == RegistrationKind.REGISTERED_AWAY)
            .isEmpty()
        ? notEntitled(c.person(), NOT_AWAY)
        : Decision.accept(new ListEvent.ParticipationDeclared(c.election(), c.person()));
  }

  private static Decision<ElectionEvent> notEntitled(PersonId person, Text what) {
    return ElectionContext.refused(
        ElectionContext.notEntitled(ElectionGuards.VOTERS, List.of(person), what));
  }

  private static Decision<ElectionEvent> admit(ListCommand.AdmitVoter c, ElectionContext x) {
    if (list(x).posted().isPresent()) {
      return ElectionContext.ended("registration", c.election());
    }
    if (list(x).admitted().containsKey(c.person())) {
      return ElectionContext.exists("voter", c.person());
    }
    if (villager(c.person(), x)
        .filter(villager -> villager.kind() == RegistrationKind.RESIDENT_WITHOUT_HUKOU)
        .isEmpty()) {
      return notEntitled(c.person(), HAS_HUKOU);
    }
    boolean known =
        c.ground() == Ground.RESIDENCE
            || (c.ground() == Ground.VILLAGE_WORK && x.says(Subject.VOTER_VILLAGE_WORK_COUNTS));
    if (!known) {
      return notEntitled(c.person(), NO_GROUND);
    }
    return x.with(Subject.VOTER_RESIDENCE_YEARS, years -> admit(c, x, years));
  }

  private static Decision<ElectionEvent> admit(
      ListCommand.AdmitVoter c, ElectionContext x, Standard years) {
    LocalDate latest = x.state().polling().day().minusYears(years.number());
    if (c.since().isAfter(latest)) {
      return Decision.refuse(
          VALUE_OUT_OF_BOUNDS,
          years.rule(),
          "field",
          "since",
          "value",
          c.since(),
          "min",
          "–",
          "max",
          latest);
    }
    return x.view().agreed(c.agreedIn())
        ? Decision.accept(
            new ListEvent.VoterAdmitted(
                c.election(), c.person(), c.ground(), c.since(), c.agreedIn()))
        : ElectionContext.first(ElectionGuards.VOTERS, "ballot.count-votes " + c.agreedIn());
  }

  private static Decision<ElectionEvent> exclude(ListCommand.ExcludeVoter c, ElectionContext x) {
    return list(x).excluded().containsKey(c.person())
        ? ElectionContext.exists("exclusion", c.person())
        : Decision.accept(
            new ListEvent.VoterExcluded(c.election(), c.person(), c.exclusion(), c.evidence()));
  }

  private static Decision<ElectionEvent> post(ListCommand.PostList c, ElectionContext x) {
    return list(x).posted().isPresent()
        ? ElectionContext.exists("voter list", c.election())
        : x.with(
            Subject.VOTER_LIST_DAYS,
            days -> x.with(Subject.VOTER_LIST_OBJECTION_DAYS, open -> post(c, x, days, open)));
  }

  private static Decision<ElectionEvent> post(
      ListCommand.PostList c, ElectionContext x, Standard days, Standard open) {
    LocalDate last = x.state().polling().day().minusDays(days.number());
    if (x.day().isAfter(last)) {
      return Decision.refuse(TOO_LATE, days.rule(), "what", POST, "last", last, "day", x.day());
    }
    Registration registration = Registration.of(c.named(), x);
    if (!registration.refusals().isEmpty()) {
      return Decision.refuse(registration.refusals());
    }
    return Decision.accept(
        new ListEvent.ListPosted(
            c.election(),
            registration.voters(),
            registration.ageUnknown(),
            c.evidence(),
            days.rule().id(),
            x.day().plusDays(open.number()),
            x.day()));
  }

  private static Decision<ElectionEvent> object(ListCommand.RaiseObjection c, ElectionContext x) {
    if (list(x).objections().containsKey(c.objection())) {
      return ElectionContext.exists("objection", c.objection());
    }
    if (list(x).posted().isEmpty()) {
      return ElectionContext.first(ElectionGuards.ORDER, "election.post-list");
    }
    if (villager(c.by(), x).isEmpty()) {
      return ElectionContext.unknown("villager", c.by());
    }
    if (list(x).has(c.person()) == (c.claim() == Claim.MISSING)) {
      return c.claim() == Claim.MISSING
          ? ElectionContext.exists("voter", c.person())
          : ElectionContext.unknown("voter", c.person());
    }
    LocalDate last = list(x).posted().get().objectionsUntil();
    return x.with(
        Subject.VOTER_LIST_OBJECTION_DAYS,
        open ->
            x.day().isAfter(last)
                ? Decision.refuse(
                    TOO_LATE, open.rule(), "what", OBJECT, "last", last, "day", x.day())
                : x.with(Subject.VOTER_LIST_DECISION_DAYS, days -> raised(c, x, days)));
  }

  private static Decision<ElectionEvent> raised(
      ListCommand.RaiseObjection c, ElectionContext x, Standard days) {
    return Decision.accept(
        new ListEvent.ObjectionRaised(
            c.election(),
            c.objection(),
            c.by(),
            c.person(),
            c.claim(),
            x.day().plusDays(days.number())));
  }

  /** Decides an objection, late ones too: otherwise the list could never be final. */
  private static Decision<ElectionEvent> answer(ListCommand.DecideObjection c, ElectionContext x) {
    Optional<VoterList.Objection> found = list(x).objections().get(c.objection());
    if (found.isEmpty()) {
      return ElectionContext.unknown("objection", c.objection());
    }
    if (found.get().decided().isPresent()) {
      return ElectionContext.ended("objection", c.objection());
    }
    ListEvent decided =
        new ListEvent.ObjectionDecided(
            c.election(), c.objection(), c.upheld(), c.published(), x.day());
    ListEvent.ObjectionRaised raised = found.get().raised();
    boolean changes = list(x).has(raised.person()) == (raised.claim() == Claim.WRONGLY_LISTED);
    if (!c.upheld() || !changes) {
      return Decision.accept(decided);
    }
    if (raised.claim() == Claim.WRONGLY_LISTED) {
      return Decision.acceptAll(
          ImmutableList.of(decided, new ListEvent.VoterRemoved(c.election(), raised.person())));
    }
    return villager(raised.person(), x)
        .filter(villager -> villager.age() == Adulthood.ADULT)
        .<Decision<ElectionEvent>>map(
            villager ->
                Decision.acceptAll(
                    ImmutableList.of(
                        decided,
                        new ListEvent.VoterAdded(
                            c.election(),
                            new Voter(raised.person(), Registration.ground(villager, x))))))
        .orElseGet(() -> notEntitled(raised.person(), Registration.NO_ADULT));
  }

  private static Decision<ElectionEvent> close(ListCommand.CloseList c, ElectionContext x) {
    if (list(x).posted().isEmpty()) {
      return ElectionContext.first(ElectionGuards.ORDER, "election.post-list");
    }
    LocalDate from = list(x).posted().get().objectionsUntil().plusDays(1);
    if (x.day().isBefore(from)) {
      return Decision.refuse(
          TOO_EARLY, ElectionGuards.LIST_FINAL, "what", CLOSE, "first", from, "day", x.day());
    }
    return list(x).undecided().findAny().isPresent()
        ? ElectionContext.first(ElectionGuards.LIST_FINAL, "election.decide-objection")
        : Decision.accept(new ListEvent.ListClosed(c.election(), list(x).voters().size(), x.day()));
  }
}
