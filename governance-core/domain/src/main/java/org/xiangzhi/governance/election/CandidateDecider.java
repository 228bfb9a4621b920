package org.xiangzhi.governance.election;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.PERSON_BARRED;
import static org.xiangzhi.governance.kernel.RefusalCode.SIZE_OUT_OF_BOUNDS;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_FEW_CANDIDATES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.election.ElectionView.Villager;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.office.OfficeId;

/** Decides about candidates. */
final class CandidateDecider {
  private static final Text NOT_LISTED = Text.of("不在选民名单上", "is not on the voter list");
  private static final Text MAY_NOT_NOMINATE =
      Text.of("依当日法律或者做法不得提名", "may not nominate by the law of the day or the practice");
  private static final Text NO_PARTY_MEMBER =
      Text.of(
          "选民中有党员的，候选人应为党员", "is no party member, and there are party members among the voters");
  private static final Text NO_SUCH_BAR =
      Text.of("不是当日法律规定的不得作为候选人的情形", "bars nobody by the law of the day");
  private static final Text STAND = Text.of("作为候选人", "be a candidate");

  private static final Handlers<CandidateCommand, ElectionContext, Decision<ElectionEvent>> DECIDE =
      Handlers.<CandidateCommand, ElectionContext, Decision<ElectionEvent>>of(
              CandidateCommand.class)
          .on(CandidateCommand.Nominate.class, CandidateDecider::nominate)
          .on(CandidateCommand.AnswerNomination.class, CandidateDecider::answer)
          .on(CandidateCommand.VetCandidate.class, CandidateDecider::vet)
          .on(CandidateCommand.PostCandidates.class, CandidateDecider::post)
          .on(CandidateCommand.RecordHustings.class, CandidateDecider::hustings)
          .build();

  private CandidateDecider() {}

  static Decision<ElectionEvent> decide(CandidateCommand command, ElectionContext x) {
    return x.state().polling().hasBegun() || !x.state().polling().opened().isEmpty()
        ? ElectionContext.ended("nomination", command.election())
        : DECIDE.apply(command, x);
  }

  private static CandidateBook book(ElectionContext x) {
    return x.state().candidates();
  }

  static Refusal barred(PersonId person, Bar bar) {
    return Refusal.of(
        PERSON_BARRED, ElectionGuards.CANDIDATES, "person", person, "what", STAND, "reason", bar);
  }

  private static Decision<ElectionEvent> nominate(CandidateCommand.Nominate c, ElectionContext x) {
    if (x.state().list().posted().isEmpty()) {
      return ElectionContext.first(ElectionGuards.ORDER, "election.post-list");
    }
    if (book(x).posted().isPresent()) {
      return ElectionContext.ended("nomination", c.election());
    }
    if (!x.state().offices().contains(c.office())) {
      return ElectionContext.unknown("office", c.office());
    }
    if (book(x)
        .nominees()
        .get(c.person())
        .map(n -> n.offices().contains(c.office()))
        .orElse(false)) {
      return ElectionContext.exists("nomination", c.person());
    }
    List<Refusal> refusals = new ArrayList<>();
    nominee(c.person(), x).ifPresent(refusals::add);
    nominators(c, x).ifPresent(refusals::add);
    return refusals.isEmpty() ? Decision.acceptAll(nominated(c, x)) : Decision.refuse(refusals);
  }

  /** Refuses who cannot stand. */
  private static Optional<Refusal> nominee(PersonId person, ElectionContext x) {
    if (!x.state().list().has(person)) {
      return Optional.of(
          ElectionContext.notEntitled(ElectionGuards.CANDIDATES, List.of(person), NOT_LISTED));
    }
    Optional<Bar> bar = book(x).bar(person);
    if (bar.isPresent()) {
      return Optional.of(barred(person, bar.get()));
    }
    if (x.rules().candidacy() == Candidacy.PARTY_MEMBERS_FIRST) {
      ImmutableList<PersonId> members = partyMembers(x);
      return members.isEmpty() || members.contains(person)
          ? Optional.empty()
          : Optional.of(
              ElectionContext.notEntitled(
                  x.view().practiceRule(x.rules().rule()), List.of(person), NO_PARTY_MEMBER));
    }
    return Optional.empty();
  }

  private static ImmutableList<PersonId> partyMembers(ElectionContext x) {
    return x.view().villagers(x.state().announced().unit(), x.state().polling().day()).stream()
        .filter(Villager::partyMember)
        .map(Villager::person)
        .filter(x.state().list()::has)
        .collect(ImmutableList.toImmutableList());
  }

  /** Refuses who cannot nominate, or too few of them. */
  private static Optional<Refusal> nominators(CandidateCommand.Nominate c, ElectionContext x) {
    boolean party = c.by() == Nominator.PARTY_ORGANISATION;
    boolean lawful =
        x.rules().nominators().contains(c.by())
            && (!party || !x.rules().statutory() || x.says(Subject.CANDIDATES_BY_PARTY));
    if (!lawful) {
      return Optional.of(
          ElectionContext.notEntitled(
              ElectionGuards.CANDIDATES, List.of(c.by()), MAY_NOT_NOMINATE));
    }
    List<PersonId> strangers =
        c.voters().stream().filter(voter -> !x.state().list().has(voter)).toList();
    if (!strangers.isEmpty()) {
      return Optional.of(
          ElectionContext.notEntitled(ElectionGuards.CANDIDATES, strangers, NOT_LISTED));
    }
    int least = party ? 0 : x.rules().nominations();
    int most = party ? 0 : 1000;
    return c.voters().size() >= least && c.voters().size() <= most
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                SIZE_OUT_OF_BOUNDS,
                ElectionGuards.CANDIDATES,
                "field",
                "voters",
                "size",
                c.voters().size(),
                "min",
                least,
                "max",
                most));
  }

  /** Whoever of the election committee is nominated, or related to the nominee, leaves it. */
  private static ImmutableList<ElectionEvent> nominated(
      CandidateCommand.Nominate c, ElectionContext x) {
    ImmutableList.Builder<ElectionEvent> events = ImmutableList.builder();
    events.add(
        new CandidateEvent.CandidateNominated(
            c.election(), c.office(), c.person(), c.by(), c.voters(), c.relatives()));
    Set<PersonId> out = new HashSet<>(c.relatives());
    out.add(c.person());
    Committee committee = x.state().committee();
    for (PersonId member : x.state().committee().members()) {
      boolean leaves =
          member.equals(c.person())
              || (c.relatives().contains(member) && x.says(Subject.ELECTION_COMMITTEE_RELATIVES));
      if (leaves) {
        CourseEvent.CommitteeMemberLeft left =
            new CourseEvent.CommitteeMemberLeft(
                c.election(),
                member,
                member.equals(c.person()) ? Departure.NOMINATED : Departure.RELATIVE_NOMINATED,
                committee.successor(one -> out.contains(one) || x.state().mayNotRun(one)));
        committee = committee.after(left);
        events.add(left);
      }
    }
    return events.build();
  }

  private static Decision<ElectionEvent> answer(
      CandidateCommand.AnswerNomination c, ElectionContext x) {
    Optional<CandidateBook.Nominee> nominee =
        book(x).nominees().get(c.person()).filter(n -> n.offices().contains(c.office()));
    if (nominee.isEmpty()) {
      return ElectionContext.unknown("nomination", c.person());
    }
    Optional<OfficeId> standsFor = nominee.get().standsFor();
    if (c.stands() && standsFor.isPresent()) {
      return Decision.refuse(
          ALREADY_EXISTS, ElectionGuards.ONE_CANDIDACY, "kind", "candidate", "id", c.person());
    }
    if (c.stands() && book(x).posted().isPresent()) {
      return ElectionContext.ended("nomination", c.election());
    }
    Optional<Bar> bar = book(x).bar(c.person());
    return c.stands() && bar.isPresent()
        ? ElectionContext.refused(barred(c.person(), bar.get()))
        : Decision.accept(
            new CandidateEvent.NominationAnswered(
                c.election(), c.office(), c.person(), c.stands()));
  }

  private static Decision<ElectionEvent> vet(CandidateCommand.VetCandidate c, ElectionContext x) {
    if (c.bar().isEmpty() || !x.rules().statutory()) {
      return vetted(c, x);
    }
    return x.with(
        Subject.CANDIDATES_BARRED,
        bars ->
            bars.flag()
                ? vetted(c, x)
                : ElectionContext.refused(
                    ElectionContext.notEntitled(bars.rule(), List.of(c.bar().get()), NO_SUCH_BAR)));
  }

  private static Decision<ElectionEvent> vetted(
      CandidateCommand.VetCandidate c, ElectionContext x) {
    return Decision.accept(
        new CandidateEvent.CandidateVetted(
            c.election(), c.person(), c.bar(), c.evidence(), x.act().actor()));
  }

  private static Decision<ElectionEvent> post(
      CandidateCommand.PostCandidates c, ElectionContext x) {
    if (book(x).posted().isPresent()) {
      return ElectionContext.exists("candidates", c.election());
    }
    return x.with(Subject.ELECTION_MORE_CANDIDATES, more -> post(c, x, more));
  }

  private static Decision<ElectionEvent> post(
      CandidateCommand.PostCandidates c, ElectionContext x, Standard more) {
    ImmutableList.Builder<Contest> contests = ImmutableList.builder();
    List<Refusal> refusals = new ArrayList<>();
    for (Seats seats : x.state().announced().seats()) {
      ImmutableSortedSet<PersonId> standing = book(x).standing(seats.office());
      if (x.says(Subject.CANDIDATES_BARRED)
          && !standing.stream().allMatch(book(x).vetted()::containsKey)) {
        return ElectionContext.first(ElectionGuards.CANDIDATES, "election.vet-candidate");
      }
      if (standing.size() < seats.seats() + (more.flag() ? 1 : 0)) {
        refusals.add(
            Refusal.of(
                TOO_FEW_CANDIDATES,
                more.rule(),
                "candidates",
                standing.size(),
                "seats",
                seats.seats(),
                "office",
                seats.office()));
      } else {
        contests.add(new Contest(seats.office(), seats.seats(), ContestKind.FIRST, standing));
      }
    }
    return refusals.isEmpty()
        ? Decision.accept(
            new CandidateEvent.CandidatesPosted(
                c.election(), contests.build(), c.evidence(), x.day()))
        : Decision.refuse(refusals);
  }

  private static Decision<ElectionEvent> hustings(
      CandidateCommand.RecordHustings c, ElectionContext x) {
    return book(x).posted().isEmpty()
        ? ElectionContext.first(ElectionGuards.ORDER, "election.post-candidates")
        : Decision.accept(new CandidateEvent.HustingsRecorded(c.election(), c.evidence(), x.day()));
  }
}
