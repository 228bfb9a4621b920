package org.xiangzhi.governance.compact;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.TALLY_MISMATCH;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.ballot.Turnout;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is the villagers' assembly of a case.
 *
 * @param opened its frozen electorate
 * @param present who came, each with their household
 * @param read the clauses that were read out
 * @param vote the vote on the whole text, once counted
 * @param signers who signed
 */
public record Assembly(
    AssemblyEvent.AssemblyOpened opened,
    PersistentMap<PersonId, UnitId> present,
    PersistentMap<ClauseId, AssemblyEvent.ClauseRead> read,
    Optional<AssemblyEvent.VoteCounted> vote,
    ImmutableSet<PersonId> signers) {

  private static final Handlers<AssemblyCommand, CaseContext, Decision<CompactEvent>> DECIDE =
      Handlers.<AssemblyCommand, CaseContext, Decision<CompactEvent>>of(AssemblyCommand.class)
          .on(AssemblyCommand.OpenAssembly.class, Assembly::open)
          .on(AssemblyCommand.CheckIn.class, Assembly::checkIn)
          .on(AssemblyCommand.ReadClause.class, Assembly::readClause)
          .on(AssemblyCommand.CountVote.class, Assembly::count)
          .on(AssemblyCommand.RecordSignatures.class, Assembly::sign)
          .build();

  static Decision<CompactEvent> decide(AssemblyCommand command, CaseContext x) {
    return DECIDE.apply(command, x);
  }

  static Assembly of(AssemblyEvent.AssemblyOpened event) {
    return new Assembly(
        event, PersistentMap.empty(), PersistentMap.empty(), Optional.empty(), ImmutableSet.of());
  }

  Assembly with(AssemblyEvent.AttendeesCheckedIn event) {
    PersistentMap<PersonId, UnitId> more = present;
    for (Map.Entry<PersonId, UnitId> attendee : event.attendees().entrySet()) {
      more = more.with(attendee.getKey(), attendee.getValue());
    }
    return new Assembly(opened, more, read, vote, signers);
  }

  Assembly with(AssemblyEvent.ClauseRead event) {
    return new Assembly(opened, present, read.with(event.clause(), event), vote, signers);
  }

  Assembly with(AssemblyEvent.VoteCounted event) {
    return new Assembly(opened, present, read, Optional.of(event), signers);
  }

  Assembly with(AssemblyEvent.SignaturesRecorded event) {
    return new Assembly(
        opened,
        present,
        read,
        vote,
        ImmutableSet.<PersonId>builder().addAll(signers).addAll(event.signers()).build());
  }

  /**
   * Says who was entitled and who came.
   *
   * @return the turnout; where households make up the assembly, households are counted
   */
  public Turnout turnout() {
    return opened.basis() == Basis.ADULTS
        ? Turnout.of(opened.adults().size(), present.size())
        : Turnout.of(opened.households().size(), householdsPresent().size());
  }

  /**
   * Lists the households that someone came for.
   *
   * @return the households
   */
  public Set<UnitId> householdsPresent() {
    Set<UnitId> households = new HashSet<>();
    present.values().forEach(households::add);
    return households;
  }

  /** Tells whether the text with a digest was passed. */
  boolean passed(Digest text) {
    return vote.map(v -> v.verdict().outcome() == Outcome.PASSED && v.digest().equals(text))
        .orElse(false);
  }

  /** Counts the yes votes that nobody signed for. */
  long signaturesShort() {
    return vote.map(v -> Math.max(0, v.verdict().count().yes() - (long) signers.size())).orElse(0L);
  }

  private static Decision<CompactEvent> open(AssemblyCommand.OpenAssembly c, CaseContext x) {
    if (x.state().assembly().isPresent()) {
      return x.exists("assembly", c.caseId());
    }
    if (x.rules().assembly().quorum(c.basis()).isEmpty()) {
      return Decision.refuse(
          NOT_FOUND, x.rule(x.rules().assembly().quorumRule()), "kind", "basis", "id", c.basis());
    }
    Optional<Refusal> outdated = x.outdatedBase();
    if (outdated.isPresent()) {
      return Decision.refuse(List.of(outdated.get()));
    }
    return Decision.accept(
        new AssemblyEvent.AssemblyOpened(
            c.caseId(),
            c.basis(),
            x.view().adults(),
            x.view().households(x.rules()).stream()
                .map(CompactView.Household::id)
                .collect(ImmutableSet.toImmutableSet()),
            x.act().day()));
  }

  private static Decision<CompactEvent> checkIn(AssemblyCommand.CheckIn c, CaseContext x) {
    Optional<Assembly> assembly = x.state().assembly();
    if (assembly.isEmpty()) {
      return x.first("compact.open-assembly");
    }
    if (assembly.get().vote().isPresent()) {
      return x.exists("vote", c.caseId());
    }
    List<Refusal> refusals = new ArrayList<>();
    Set<UnitId> represented = assembly.get().householdsPresent();
    c.attendees()
        .forEach(
            (person, household) ->
                assembly
                    .get()
                    .attendeeRefused(person, household, represented)
                    .ifPresent(refusals::add));
    return refusals.isEmpty()
        ? Decision.accept(new AssemblyEvent.AttendeesCheckedIn(c.caseId(), c.attendees()))
        : Decision.refuse(refusals);
  }

  /** Judges one attendee; a household that is represented now counts among those that are. */
  private Optional<Refusal> attendeeRefused(
      PersonId person, UnitId household, Set<UnitId> represented) {
    if (!household.equals(opened.adults().get(person))) {
      return Optional.of(
          notEntitled(person, Text.of("不在冻结名册的成年村民之列", "not an adult on the frozen roll")));
    }
    if (present.containsKey(person)) {
      return Optional.of(countsOnce(person, Text.of("已签到", "has been checked in already")));
    }
    return opened.basis() == Basis.HOUSEHOLDS && !represented.add(household)
        ? Optional.of(
            countsOnce(
                person,
                Text.of(
                    household + " 户已有代表",
                    "the household " + household + " is represented already")))
        : Optional.empty();
  }

  private static Refusal countsOnce(PersonId who, Text what) {
    return Refusal.of(NOT_ENTITLED, CompactGuards.ONE_VOTE, "who", who, "what", what);
  }

  private static Refusal notEntitled(PersonId who, Text what) {
    return Refusal.of(NOT_ENTITLED, CompactGuards.ELECTORATE_FROZEN, "who", who, "what", what);
  }

  private static Decision<CompactEvent> readClause(AssemblyCommand.ReadClause c, CaseContext x) {
    Optional<Assembly> assembly = x.state().assembly();
    if (assembly.isEmpty()) {
      return x.first("compact.open-assembly");
    }
    if (assembly.get().vote().isPresent()) {
      return x.exists("vote", c.caseId());
    }
    if (x.state().draft().text().clause(c.clause()).isEmpty()) {
      return x.unknown("clause", c.clause());
    }
    if (c.hands().isEmpty() && x.handsDemanded()) {
      return Decision.refuse(
          TALLY_MISMATCH,
          x.rule(x.rules().reading().orElseThrow().rule()),
          "sum",
          "–",
          "total",
          assembly.get().turnout().present(),
          "what",
          c.clause());
    }
    Optional<Decision<CompactEvent>> refused =
        countRefused(c.hands(), c.counter(), c.witness(), assembly.get(), x);
    return refused.orElseGet(
        () ->
            Decision.accept(
                new AssemblyEvent.ClauseRead(
                    c.caseId(), c.clause(), c.hands(), c.counter(), c.witness())));
  }

  private static Decision<CompactEvent> count(AssemblyCommand.CountVote c, CaseContext x) {
    Optional<Assembly> assembly = x.state().assembly();
    if (assembly.isEmpty()) {
      return x.first("compact.open-assembly");
    }
    if (assembly.get().vote().isPresent()) {
      return x.exists("vote", c.caseId());
    }
    List<ClauseId> unread = x.state().unread();
    if (x.rules().reading().isPresent() && !unread.isEmpty()) {
      return Decision.refuse(
          ACT_ORDER,
          x.rule(x.rules().reading().get().rule()),
          "first",
          "compact.read-clause " + unread);
    }
    Optional<Refusal> differs =
        x.differs(
            c.digest(),
            x.state()
                .notice()
                .map(Notice::digest)
                .orElseGet(() -> x.state().draft().text().digest()),
            CaseContext.NOTICED);
    if (differs.isPresent()) {
      return Decision.refuse(List.of(differs.get()));
    }
    Optional<Decision<CompactEvent>> refused =
        countRefused(Optional.of(c.count()), c.counter(), c.witness(), assembly.get(), x);
    return refused.orElseGet(() -> counted(c, assembly.get(), x));
  }

  private static Decision<CompactEvent> counted(
      AssemblyCommand.CountVote c, Assembly assembly, CaseContext x) {
    Verdict verdict =
        x.rules()
            .assembly()
            .criteria(assembly.opened().basis())
            .orElseThrow()
            .judge(assembly.turnout(), Tally.Motion.of(c.count()));
    ImmutableList.Builder<CompactEvent> events = ImmutableList.builder();
    events.add(
        new AssemblyEvent.VoteCounted(
            c.caseId(), c.digest(), verdict, c.counter(), c.witness(), x.act().day()));
    if (verdict.outcome() != Outcome.PASSED) {
      events.add(x.state().returned(x.rules().failedVoteReturns(), verdict.outcome().name(), x));
    }
    return Decision.acceptAll(events.build());
  }

  private static Optional<Decision<CompactEvent>> countRefused(
      Optional<Count> hands, PersonId counter, PersonId witness, Assembly assembly, CaseContext x) {
    if (counter.equals(witness)) {
      return Optional.of(
          Decision.refuse(
              NOT_ENTITLED,
              CompactGuards.COUNTED_BY_TWO,
              "who",
              witness,
              "what",
              Text.of("监票人须为计票人以外的人", "the witness must be another person than the counter")));
    }
    int present = assembly.turnout().present();
    return hands
        .filter(count -> count.total() > present)
        .map(count -> x.tallyRefused(count.total(), present, CaseContext.PRESENT));
  }

  private static Decision<CompactEvent> sign(AssemblyCommand.RecordSignatures c, CaseContext x) {
    Optional<Assembly> assembly = x.state().assembly();
    if (assembly.isEmpty() || assembly.get().vote().isEmpty()) {
      return x.first("compact.count-vote");
    }
    List<Refusal> refusals =
        c.signers().stream()
            .filter(signer -> !assembly.get().present().containsKey(signer))
            .sorted()
            .map(signer -> notEntitled(signer, Text.of("未到会", "was not present at the vote")))
            .toList();
    return refusals.isEmpty()
        ? Decision.accept(new AssemblyEvent.SignaturesRecorded(c.caseId(), c.signers(), c.roll()))
        : Decision.refuse(refusals);
  }
}
