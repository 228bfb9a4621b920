package org.xiangzhi.governance.compact;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;

import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.Refusal;

/**
 * Is the state of a case's filing and posting.
 *
 * @param filed the filing, once done
 * @param posted the posting, once done
 * @param informed the channel by which each household was last told the result; online once it was
 */
public record Promulgation(
    Optional<PromulgationEvent.TextFiled> filed,
    Optional<PromulgationEvent.TextPosted> posted,
    PersistentMap<UnitId, Channel> informed) {

  static final Promulgation EMPTY =
      new Promulgation(Optional.empty(), Optional.empty(), PersistentMap.empty());

  private static final Handlers<PromulgationCommand, CaseContext, Decision<CompactEvent>> DECIDE =
      Handlers.<PromulgationCommand, CaseContext, Decision<CompactEvent>>of(
              PromulgationCommand.class)
          .on(PromulgationCommand.FileText.class, Promulgation::file)
          .on(PromulgationCommand.PostText.class, Promulgation::post)
          .on(PromulgationCommand.InformHouseholds.class, Promulgation::inform)
          .build();

  private static final Handlers<PromulgationEvent, Promulgation, Promulgation> EVOLVE =
      Handlers.<PromulgationEvent, Promulgation, Promulgation>of(PromulgationEvent.class)
          .on(
              PromulgationEvent.TextFiled.class,
              (e, p) -> new Promulgation(Optional.of(e), p.posted, p.informed))
          .on(
              PromulgationEvent.TextPosted.class,
              (e, p) -> new Promulgation(p.filed, Optional.of(e), p.informed))
          .on(PromulgationEvent.HouseholdsInformed.class, (e, p) -> p.with(e))
          .build();

  static Decision<CompactEvent> decide(PromulgationCommand command, CaseContext x) {
    return DECIDE.apply(command, x);
  }

  Promulgation evolve(PromulgationEvent event) {
    return EVOLVE.apply(event, this);
  }

  private static Decision<CompactEvent> file(PromulgationCommand.FileText c, CaseContext x) {
    if (x.state().promulgation().filed().isPresent()) {
      return x.exists("filing", c.caseId());
    }
    Optional<Refusal> refusal = votedTextRefused(c.digest(), x);
    return refusal.isPresent()
        ? Decision.refuse(List.of(refusal.get()))
        : Decision.accept(
            new PromulgationEvent.TextFiled(
                c.caseId(), c.digest(), c.number(), x.act().actor(), x.act().day()));
  }

  private static Decision<CompactEvent> post(PromulgationCommand.PostText c, CaseContext x) {
    Promulgation state = x.state().promulgation();
    if (state.posted().isPresent()) {
      return x.exists("posting", c.caseId());
    }
    if (state.filed().isEmpty()) {
      return Decision.refuse(ACT_ORDER, CompactGuards.FILED_FIRST, "first", "compact.file-text");
    }
    if (c.effectiveFrom().isBefore(x.act().day())) {
      return Decision.refuse(
          DATES_REVERSED,
          CompactGuards.EFFECT_AFTER_POSTING,
          "from",
          x.act().day(),
          "until",
          c.effectiveFrom());
    }
    Optional<Refusal> refusal = votedTextRefused(c.digest(), x).or(x::outdatedBase);
    return refusal.isPresent()
        ? Decision.refuse(List.of(refusal.get()))
        : Decision.accept(
            new PromulgationEvent.TextPosted(
                c.caseId(), c.digest(), c.posting(), c.effectiveFrom(), x.act().day()));
  }

  /** Refuses a text that was not voted, or that is not the one that was. */
  private static Optional<Refusal> votedTextRefused(Digest given, CaseContext x) {
    Digest text = x.state().draft().text().digest();
    boolean passed = x.state().assembly().map(assembly -> assembly.passed(text)).orElse(false);
    return passed
        ? x.differs(given, text, CaseContext.VOTED)
        : Optional.of(
            Refusal.of(ACT_ORDER, CompactGuards.VOTED_FIRST, "first", "compact.count-vote"));
  }

  private static Decision<CompactEvent> inform(
      PromulgationCommand.InformHouseholds c, CaseContext x) {
    return x.state()
        .strangers(c.households(), x)
        .orElseGet(
            () ->
                Decision.accept(
                    new PromulgationEvent.HouseholdsInformed(
                        c.caseId(), c.channel(), c.households())));
  }

  private Promulgation with(PromulgationEvent.HouseholdsInformed event) {
    PersistentMap<UnitId, Channel> more = informed;
    for (UnitId household : event.households()) {
      boolean online = more.get(household).equals(Optional.of(Channel.ONLINE));
      more = more.with(household, online ? Channel.ONLINE : event.channel());
    }
    return new Promulgation(filed, posted, more);
  }
}
