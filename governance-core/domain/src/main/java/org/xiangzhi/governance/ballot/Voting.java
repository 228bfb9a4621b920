package org.xiangzhi.governance.ballot;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.PERSON_BARRED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.ballot.Ballots.Case;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;

/** Decides how votes are given: hands, papers, openly or secretly by electronic means. */
final class Voting {
  private static final Text OTHER_CASTING =
      Text.of("本次表决不采用此种投票方式", "does not take votes in this way");
  private static final Text OTHER_QUESTION =
      Text.of("选项与表决事项不符", "does not ask what this vote answers");
  private static final Text HAS_PROXY = Text.of("已委托他人投票", "has given a proxy");
  private static final Text SAME_PERSON = Text.of("计票人与监票人为同一人", "the counter is the witness");
  private static final Text STANDS = Text.of("为候选人", "stands in this ballot");
  private static final Text COUNT = Text.of("计票或监票", "count or witness");

  private Voting() {}

  static BallotDecision hands(BallotCommand.CountHands c, Case x) {
    Optional<Refusal> refused =
        casting(Casting.HANDS, false, x)
            .or(() -> counters(c.counter(), c.witness(), x))
            .or(() -> answers(c.tally(), x))
            .or(() -> tooMany(c.tally(), x));
    if (refused.isPresent()) {
      return BallotDecision.refuse(refused.get());
    }
    return x.ballot().box().hands().isPresent()
        ? x.asked().exists("hands", c.ballot())
        : BallotDecision.accept(
            new BallotEvent.HandsCounted(c.ballot(), c.tally(), c.counter(), c.witness()));
  }

  /** Whoever has voted by name has no hand to raise, and a hand is never invalid. */
  private static Optional<Refusal> tooMany(Tally tally, Case x) {
    int free = x.ballot().handsFree();
    if (tally.cast() > free) {
      return Optional.of(
          Sums.refusal(
              tally.cast(),
              free,
              Text.of("举手人数，到会而未投票的人数", "hands, those present who have not voted")));
    }
    return tally.invalid().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Sums.refusal(tally.cast(), tally.valid(), Text.of("举手无废票", "no hand is invalid")));
  }

  static BallotDecision issue(BallotCommand.IssuePapers c, Case x) {
    Optional<Refusal> casting =
        casting(Casting.PAPER, x.ballot().opened().secret(), x)
            .or(() -> unpublished(c.voters(), x));
    if (casting.isPresent()) {
      return BallotDecision.refuse(casting.get());
    }
    Set<String> votes = new HashSet<>();
    List<Refusal> refusals = new ArrayList<>();
    for (PersonId voter : c.voters()) {
      mayNotVote(voter, x.ballot())
          .or(
              () ->
                  votes.add(x.ballot().vote(voter).orElseThrow())
                      ? Optional.empty()
                      : Meeting.hasVoted(voter, x.ballot().marked(Set.of(voter), Casting.PAPER)))
          .ifPresent(refusals::add);
    }
    return Meeting.of(refusals, new BallotEvent.PapersIssued(c.ballot(), c.voters()));
  }

  private static Optional<Refusal> unpublished(Set<PersonId> voters, Case x) {
    return x.ballot().represented(voters).isEmpty() || x.ballot().proxies().published()
        ? Optional.empty()
        : Optional.of(Refusal.of(ACT_ORDER, BallotGuards.PROXY, "first", "ballot.publish-proxies"));
  }

  static BallotDecision cast(BallotCommand.Cast c, Case x) {
    return electronic(c.chosen(), false, x)
        .map(BallotDecision::refuse)
        .orElseGet(
            () ->
                BallotDecision.accept(
                    new BallotEvent.VoteCast(c.ballot(), x.act().actor(), c.chosen())));
  }

  static BallotDecision castSecret(BallotCommand.CastSecret c, Case x) {
    return electronic(c.chosen(), true, x)
        .map(BallotDecision::refuse)
        .orElseGet(
            () ->
                new BallotDecision(
                    Decision.accept(new BallotEvent.VoterMarked(c.ballot(), x.act().actor())),
                    Optional.of(
                        new BallotDecision.Drop(c.ballot(), BallotDecision.slip(c.chosen()))),
                    Optional.empty()));
  }

  private static Optional<Refusal> electronic(Set<ChoiceId> chosen, boolean secret, Case x) {
    PersonId voter = x.act().actor();
    return casting(Casting.ELECTRONIC, secret, x)
        .or(() -> mayNotVote(voter, x.ballot()))
        .or(
            () ->
                x.ballot().proxies().granted().containsKey(voter)
                    ? Optional.of(Meeting.notEntitled(voter, HAS_PROXY))
                    : Optional.empty())
        // What was chosen is not repeated: it may be a secret vote.
        .or(
            () ->
                x.ballot().opened().question().answeredBy(chosen)
                    ? Optional.empty()
                    : Optional.of(refused(x, OTHER_QUESTION)));
  }

  private static Optional<Refusal> mayNotVote(PersonId voter, Ballot ballot) {
    return Meeting.outside(voter, ballot)
        .or(() -> Meeting.hasVoted(voter, ballot))
        .or(
            () ->
                ballot.opened().criteria().quorum().voting() || ballot.isPresent(voter)
                    ? Optional.empty()
                    : Optional.of(Meeting.notEntitled(voter, Meeting.NOT_THERE)));
  }

  /** Refuses the tally of another question. */
  static Optional<Refusal> answers(Tally tally, Case x) {
    return x.ballot().opened().question().fits(tally)
        ? Optional.empty()
        : Optional.of(refused(x, OTHER_QUESTION));
  }

  private static Optional<Refusal> casting(Casting casting, boolean secret, Case x) {
    BallotEvent.Opened opened = x.ballot().opened();
    return opened.castings().contains(casting) && opened.secret() == secret
        ? Optional.empty()
        : Optional.of(refused(x, OTHER_CASTING));
  }

  private static Refusal refused(Case x, Text what) {
    return Refusal.of(NOT_ENTITLED, BallotGuards.CASTING, "who", x.id(), "what", what);
  }

  /** Refuses one who counts and watches, or who stands. */
  static Optional<Refusal> counters(PersonId counter, PersonId witness, Case x) {
    if (counter.equals(witness)) {
      return Optional.of(barred(witness, SAME_PERSON));
    }
    return List.of(counter, witness).stream()
        .filter(person -> stands(person, x.ballot()))
        .findFirst()
        .map(person -> barred(person, STANDS));
  }

  static boolean stands(PersonId person, Ballot ballot) {
    return ballot.opened().question() instanceof Question.Choice choice
        && choice.standing().stream().anyMatch(one -> one.value().equals(person.value()));
  }

  private static Refusal barred(PersonId person, Text reason) {
    return Refusal.of(
        PERSON_BARRED, BallotGuards.COUNTERS, "person", person, "what", COUNT, "reason", reason);
  }
}
