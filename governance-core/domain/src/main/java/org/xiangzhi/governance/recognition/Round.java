package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;

/**
 * Is one round of an award.
 *
 * @param opened how it was opened, with the rules that hold to its end
 * @param order the nominees, in the order in which they were nominated
 * @param nominations the nominations, by nominee
 * @param votes what was put to the vote, in order
 * @param declared the result; empty if there is none yet
 * @param awards what each winner got; empty before the result
 * @param published when and where the result was published; empty if not yet
 * @param abandoned why it ended without a result; empty if it did not
 * @param latest the day of the latest act
 */
public record Round(
    AwardEvent.Opened opened,
    ImmutableList<Concerned> order,
    PersistentMap<Concerned, Nomination> nominations,
    ImmutableList<AwardEvent.PutToVote> votes,
    Optional<AwardEvent.Declared> declared,
    PersistentMap<Concerned, Award> awards,
    Optional<AwardEvent.Published> published,
    Optional<AwardEvent.Abandoned> abandoned,
    LocalDate latest) {
  private static final Handlers<AwardEvent, Round, Round> EVOLVE =
      Handlers.<AwardEvent, Round, Round>of(AwardEvent.class)
          .on(AwardEvent.Opened.class, (e, round) -> of(e))
          .on(AwardEvent.Nominated.class, (e, round) -> round.with(e))
          .on(AwardEvent.Answered.class, (e, round) -> round.with(e))
          .on(AwardEvent.ConsentWithdrawn.class, (e, round) -> round.with(e))
          .on(AwardEvent.PutToVote.class, (e, round) -> round.with(e))
          .on(AwardEvent.Declared.class, (e, round) -> round.with(e))
          .on(AwardEvent.Published.class, (e, round) -> round.with(e))
          .on(AwardEvent.Abandoned.class, (e, round) -> round.with(e))
          .on(
              AwardEvent.Delivered.class,
              (e, round) ->
                  round.with(round.awards.update(e.winner(), award -> award.delivered(e))))
          .on(
              AwardEvent.RevocationOpened.class,
              (e, round) -> round.with(round.awards.update(e.winner(), award -> award.asked(e))))
          .on(
              AwardEvent.WinnerHeard.class,
              (e, round) -> round.with(round.awards.update(e.winner(), award -> award.heard(e))))
          .on(
              AwardEvent.RevocationDecided.class,
              (e, round) -> round.with(round.awards.update(e.winner(), award -> award.decided(e))))
          .build();

  static Round of(AwardEvent.Opened event) {
    return new Round(
        event,
        ImmutableList.of(),
        PersistentMap.empty(),
        ImmutableList.of(),
        Optional.empty(),
        PersistentMap.empty(),
        Optional.empty(),
        Optional.empty(),
        event.on());
  }

  Round evolve(AwardEvent event) {
    return EVOLVE.apply(event, this).at(event.on());
  }

  private Round at(LocalDate day) {
    return new Round(
        opened, order, nominations, votes, declared, awards, published, abandoned, day);
  }

  /**
   * Returns its name.
   *
   * @return the name
   */
  public RoundId id() {
    return opened.round();
  }

  /**
   * Returns the rules of its award.
   *
   * @return the rules that hold to its end
   */
  public AwardRules rules() {
    return opened.award();
  }

  /**
   * Says how far it is.
   *
   * @return the stage
   */
  public RoundStage stage() {
    if (abandoned.isPresent()) {
      return RoundStage.ABANDONED;
    }
    if (published.isPresent()) {
      return RoundStage.PUBLISHED;
    }
    if (declared.isPresent()) {
      return RoundStage.DECLARED;
    }
    return votes.isEmpty() ? RoundStage.NOMINATING : RoundStage.VOTING;
  }

  /**
   * Streams the nominations.
   *
   * @return in the order in which they were made
   */
  public Stream<Nomination> nominated() {
    return order.stream().flatMap(nominee -> nominations.get(nominee).stream());
  }

  /**
   * Streams what the winners got.
   *
   * @return most votes first
   */
  public Stream<Award> won() {
    return declared.stream()
        .flatMap(result -> result.winners().stream())
        .flatMap(winner -> awards.get(winner.winner()).stream());
  }

  /**
   * Tells whether the name of a winner may be published now.
   *
   * @param winner who won
   * @return true if there is a separate consent, it was not taken back, and the award was not
   *     revoked
   */
  public boolean mayName(Concerned winner) {
    return nominations.get(winner).filter(Nomination::mayName).isPresent()
        && awards.get(winner).filter(award -> !award.isRevoked()).isPresent();
  }

  private Round with(AwardEvent.Nominated event) {
    return new Round(
        opened,
        ImmutableList.<Concerned>builder().addAll(order).add(event.nominee()).build(),
        nominations.with(event.nominee(), new Nomination(event, Optional.empty(), false)),
        votes,
        declared,
        awards,
        published,
        abandoned,
        latest);
  }

  private Round with(AwardEvent.Answered event) {
    return nominations(
        event.nominee(), new Nomination(made(event.nominee()), Optional.of(event), false));
  }

  private Round with(AwardEvent.ConsentWithdrawn event) {
    return nominations(
        event.nominee(),
        new Nomination(
            made(event.nominee()),
            nominations.get(event.nominee()).flatMap(Nomination::answered),
            true));
  }

  private AwardEvent.Nominated made(Concerned nominee) {
    return nominations.get(nominee).orElseThrow().made();
  }

  private Round nominations(Concerned nominee, Nomination now) {
    return new Round(
        opened,
        order,
        nominations.with(nominee, now),
        votes,
        declared,
        awards,
        published,
        abandoned,
        latest);
  }

  private Round with(AwardEvent.PutToVote event) {
    return new Round(
        opened,
        order,
        nominations,
        ImmutableList.<AwardEvent.PutToVote>builder().addAll(votes).add(event).build(),
        declared,
        awards,
        published,
        abandoned,
        latest);
  }

  private Round with(AwardEvent.Declared event) {
    PersistentMap<Concerned, Award> won = awards;
    for (AwardEvent.Winner one : event.winners()) {
      won = won.with(one.winner(), new Award(one, Optional.empty(), Optional.empty()));
    }
    return new Round(
        opened, order, nominations, votes, Optional.of(event), won, published, abandoned, latest);
  }

  private Round with(AwardEvent.Published event) {
    return new Round(
        opened, order, nominations, votes, declared, awards, Optional.of(event), abandoned, latest);
  }

  private Round with(AwardEvent.Abandoned event) {
    return new Round(
        opened, order, nominations, votes, declared, awards, published, Optional.of(event), latest);
  }

  private Round with(PersistentMap<Concerned, Award> changed) {
    return new Round(
        opened, order, nominations, votes, declared, changed, published, abandoned, latest);
  }
}
