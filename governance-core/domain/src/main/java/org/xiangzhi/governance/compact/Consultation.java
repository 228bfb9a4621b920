package org.xiangzhi.governance.compact;

import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiangzhi.governance.compact.CompactRules.Tier;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;

/**
 * Is the state of a case's consultation: who was asked, what they said, and what they were told.
 *
 * @param asked the channels by which each household was asked
 * @param tiers how many households were asked down each tier that was used
 * @param opinions the opinions, objections among them
 */
public record Consultation(
    PersistentMap<UnitId, Set<Channel>> asked,
    PersistentMap<TierId, Integer> tiers,
    PersistentMap<OpinionId, Opinion> opinions) {

  static final Consultation EMPTY =
      new Consultation(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

  /**
   * Is an opinion or an objection.
   *
   * @param id its name
   * @param household whose it is
   * @param clause the clause it concerns; empty for the whole
   * @param text what it says
   * @param accepted what the reply was, once there is one
   * @param reply what the household was told
   * @param change the change that follows it
   */
  public record Opinion(
      OpinionId id,
      UnitId household,
      Optional<ClauseId> clause,
      String text,
      Optional<Boolean> accepted,
      Optional<String> reply,
      Optional<ChangeId> change) {}

  private static final Handlers<ConsultationCommand, CaseContext, Decision<CompactEvent>> DECIDE =
      Handlers.<ConsultationCommand, CaseContext, Decision<CompactEvent>>of(
              ConsultationCommand.class)
          .on(ConsultationCommand.RecordInquiries.class, Consultation::ask)
          .on(ConsultationCommand.RegisterOpinion.class, Consultation::register)
          .on(ConsultationCommand.ReplyToOpinion.class, Consultation::reply)
          .on(ConsultationCommand.LinkOpinion.class, Consultation::link)
          .build();

  private static final Handlers<ConsultationEvent, Consultation, Consultation> EVOLVE =
      Handlers.<ConsultationEvent, Consultation, Consultation>of(ConsultationEvent.class)
          .on(ConsultationEvent.HouseholdsAsked.class, (e, c) -> c.withAsked(e))
          .on(
              ConsultationEvent.OpinionRegistered.class,
              (e, c) -> c.withOpinion(e.opinion(), e.household(), e.clause(), e.text()))
          .on(ConsultationEvent.OpinionAnswered.class, (e, c) -> c.withReply(e))
          .on(ConsultationEvent.OpinionLinked.class, (e, c) -> c.withLink(e))
          .build();

  static Decision<CompactEvent> decide(ConsultationCommand command, CaseContext x) {
    return DECIDE.apply(command, x);
  }

  Consultation evolve(ConsultationEvent event) {
    return EVOLVE.apply(event, this);
  }

  Consultation withOpinion(OpinionId id, UnitId household, Optional<ClauseId> clause, String text) {
    Opinion opinion =
        new Opinion(
            id, household, clause, text, Optional.empty(), Optional.empty(), Optional.empty());
    return new Consultation(asked, tiers, opinions.with(id, opinion));
  }

  long unanswered() {
    return opinions.values().filter(opinion -> opinion.reply().isEmpty()).count();
  }

  /** Counts the accepted opinions that no standing change follows. */
  long unlinked(Draft draft) {
    return opinions
        .values()
        .filter(opinion -> opinion.accepted().orElse(false))
        .filter(opinion -> opinion.change().filter(draft.changes()::containsKey).isEmpty())
        .count();
  }

  private static Decision<CompactEvent> ask(ConsultationCommand.RecordInquiries c, CaseContext x) {
    Optional<Decision<CompactEvent>> refused = tierRefused(c.tier(), x);
    if (refused.isPresent()) {
      return refused.get();
    }
    Optional<Decision<CompactEvent>> stranger = x.state().strangers(c.households(), x);
    return stranger.orElseGet(
        () ->
            Decision.accept(
                new ConsultationEvent.HouseholdsAsked(
                    c.caseId(), c.tier(), c.channel(), c.households(), x.act().actor())));
  }

  private static Decision<CompactEvent> register(
      ConsultationCommand.RegisterOpinion c, CaseContext x) {
    if (x.state().consultation().opinions.containsKey(c.opinion())) {
      return x.exists("opinion", c.opinion());
    }
    Optional<Decision<CompactEvent>> refused =
        tierRefused(c.tier(), x).or(() -> x.state().strangers(Set.of(c.household()), x));
    if (refused.isPresent()) {
      return refused.get();
    }
    if (c.clause().isPresent() && x.state().draft().text().clause(c.clause().get()).isEmpty()) {
      return x.unknown("clause", c.clause().get());
    }
    return Decision.accept(
        new ConsultationEvent.OpinionRegistered(
            c.caseId(),
            c.opinion(),
            c.household(),
            c.tier(),
            c.channel(),
            c.clause(),
            c.text(),
            x.act().actor()));
  }

  /** Refuses a tier that the practice does not have, or whose offices the actor does not hold. */
  private static Optional<Decision<CompactEvent>> tierRefused(TierId id, CaseContext x) {
    if (x.rules().tiers().isEmpty()) {
      return Optional.empty();
    }
    Optional<Tier> tier = x.rules().tiers().get().tier(id);
    if (tier.isEmpty()) {
      return Optional.of(x.unknown("tier", id));
    }
    return x.view().holdsAny(x.act().actor(), tier.get().by())
        ? Optional.empty()
        : Optional.of(
            Decision.refuse(
                OFFICE_REQUIRED,
                x.rule(x.rules().tiers().get().rule()),
                "actor",
                x.act().actor(),
                "day",
                x.act().day(),
                "offices",
                tier.get().by().stream().map(Object::toString).collect(Collectors.joining(", "))));
  }

  private static Decision<CompactEvent> reply(ConsultationCommand.ReplyToOpinion c, CaseContext x) {
    Optional<Opinion> opinion = x.state().consultation().opinions.get(c.opinion());
    if (opinion.isEmpty()) {
      return x.unknown("opinion", c.opinion());
    }
    if (opinion.get().reply().isPresent()) {
      return x.exists("reply", c.opinion());
    }
    return Decision.accept(
        new ConsultationEvent.OpinionAnswered(
            c.caseId(), c.opinion(), c.accepted(), c.reply(), x.act().actor()));
  }

  private static Decision<CompactEvent> link(ConsultationCommand.LinkOpinion c, CaseContext x) {
    Optional<Opinion> opinion = x.state().consultation().opinions.get(c.opinion());
    if (opinion.isEmpty() || !opinion.get().accepted().orElse(false)) {
      return x.unknown("accepted opinion", c.opinion());
    }
    if (!x.state().draft().changes().containsKey(c.change())) {
      return x.unknown("change", c.change());
    }
    return Decision.accept(
        new ConsultationEvent.OpinionLinked(c.caseId(), c.opinion(), c.change()));
  }

  private Consultation withAsked(ConsultationEvent.HouseholdsAsked event) {
    PersistentMap<UnitId, Set<Channel>> more = asked;
    for (UnitId household : event.households()) {
      Set<Channel> before = more.get(household).orElse(Set.of());
      more =
          more.with(
              household,
              Stream.concat(before.stream(), Stream.of(event.channel()))
                  .collect(Collectors.toUnmodifiableSet()));
    }
    int used = tiers.get(event.tier()).orElse(0);
    return new Consultation(
        more, tiers.with(event.tier(), used + event.households().size()), opinions);
  }

  private Consultation withReply(ConsultationEvent.OpinionAnswered event) {
    return new Consultation(
        asked,
        tiers,
        opinions.update(
            event.opinion(),
            o ->
                new Opinion(
                    o.id(),
                    o.household(),
                    o.clause(),
                    o.text(),
                    Optional.of(event.accepted()),
                    Optional.of(event.reply()),
                    o.change())));
  }

  private Consultation withLink(ConsultationEvent.OpinionLinked event) {
    return new Consultation(
        asked,
        tiers,
        opinions.update(
            event.opinion(),
            o ->
                new Opinion(
                    o.id(),
                    o.household(),
                    o.clause(),
                    o.text(),
                    o.accepted(),
                    o.reply(),
                    Optional.of(event.change()))));
  }
}
