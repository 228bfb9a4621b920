package org.xiangzhi.governance.ballot;

import static org.xiangzhi.governance.kernel.RefusalCode.LAW_UNKNOWN;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.PROXY_NOT_ALLOWED;

import java.util.Optional;
import org.xiangzhi.governance.ballot.Ballots.Case;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;

/** Decides on proxies, as the law of the day allows them. */
final class Delegation {
  private static final Text NO_PROXIES =
      Text.of("只有选举和罢免的纸质投票可以委托", "only papers of an election or recall can be given on a proxy");
  private static final Text SELF = Text.of("不能委托自己", "nobody is one's own proxy");
  private static final Text CHAIN =
      Text.of("受委托人已委托他人，或委托人已受他人委托", "a proxy is not passed on, and not given in a ring");
  private static final Text NO_VOTE = Text.of("受委托人无选举权", "the proxy has no vote in this ballot");
  private static final Text STRANGER =
      Text.of("受委托人不是近亲属", "the proxy is no near relative of the voter");
  private static final Text CANDIDATE = Text.of("候选人不得受委托", "a candidate is no proxy");

  private Delegation() {}

  static BallotDecision grant(BallotCommand.GrantProxy c, Case x) {
    if (x.ballot().proxies().granted().containsKey(c.voter())) {
      return x.asked().exists("proxy", c.voter());
    }
    Optional<Refusal> refused =
        inItself(c, x)
            .or(() -> Meeting.outside(c.voter(), x.ballot()))
            .or(() -> Meeting.hasVoted(c.voter(), x.ballot()))
            .or(() -> byRelation(c, x))
            .or(() -> byCandidacy(c, x))
            .or(() -> byNumber(c, x));
    return refused
        .map(BallotDecision::refuse)
        .orElseGet(
            () ->
                BallotDecision.accept(
                    new BallotEvent.ProxyGranted(c.ballot(), c.voter(), c.proxy(), c.paper())));
  }

  private static Optional<Refusal> inItself(BallotCommand.GrantProxy c, Case x) {
    BallotEvent.Opened opened = x.ballot().opened();
    boolean elects = opened.kind() == BallotKind.ELECTION || opened.kind() == BallotKind.RECALL;
    if (!elects || !opened.castings().contains(Casting.PAPER)) {
      return Optional.of(refusal(c, BallotGuards.PROXY, NO_PROXIES));
    }
    if (c.voter().equals(c.proxy())) {
      return Optional.of(refusal(c, BallotGuards.PROXY, SELF));
    }
    Proxies proxies = x.ballot().proxies();
    if (proxies.granted().containsKey(c.proxy()) || proxies.standsFor(c.voter()) > 0) {
      return Optional.of(refusal(c, BallotGuards.PROXY, CHAIN));
    }
    return x.ballot().vote(c.proxy()).isPresent()
        ? Optional.empty()
        : Optional.of(refusal(c, BallotGuards.PROXY, NO_VOTE));
  }

  private static Optional<Refusal> byRelation(BallotCommand.GrantProxy c, Case x) {
    Optional<Standard> others = x.view().standards().find(Subject.PROXY_OTHER_VILLAGERS);
    if (others.isEmpty()) {
      return Optional.of(unknown(Subject.PROXY_OTHER_VILLAGERS));
    }
    return others.get().flag() || x.view().nearRelatives(c.voter(), c.proxy())
        ? Optional.empty()
        : Optional.of(refusal(c, others.get().rule(), STRANGER));
  }

  /** Before 2026 the law did not speak of candidates as proxies. */
  private static Optional<Refusal> byCandidacy(BallotCommand.GrantProxy c, Case x) {
    return x.view()
        .standards()
        .find(Subject.PROXY_CANDIDATES)
        .filter(candidates -> !candidates.flag() && Voting.stands(c.proxy(), x.ballot()))
        .map(candidates -> refusal(c, candidates.rule(), CANDIDATE));
  }

  /** Without a figure there is no cap: so it was before 2026. */
  private static Optional<Refusal> byNumber(BallotCommand.GrantProxy c, Case x) {
    return x.view()
        .standards()
        .find(Subject.PROXY_MAX)
        .filter(max -> x.ballot().proxies().standsFor(c.proxy()) >= max.number())
        .map(
            max ->
                refusal(
                    c,
                    max.rule(),
                    Text.of(
                        "每人接受委托不得超过" + max.number() + "人",
                        "one stands for " + max.number() + " voters at most")));
  }

  private static Refusal refusal(BallotCommand.GrantProxy c, Rule rule, Text reason) {
    return Refusal.of(
        PROXY_NOT_ALLOWED, rule, "proxy", c.proxy(), "voter", c.voter(), "reason", reason);
  }

  static Refusal unknown(Subject subject) {
    return Refusal.of(LAW_UNKNOWN, BallotGuards.LAWFUL, "subject", subject);
  }

  static BallotDecision revoke(BallotCommand.RevokeProxy c, Case x) {
    if (!x.ballot().proxies().granted().containsKey(c.voter())) {
      return BallotDecision.refuse(
          Refusal.of(NOT_FOUND, BallotGuards.PROXY, "kind", "proxy", "id", c.voter()));
    }
    return Meeting.hasVoted(c.voter(), x.ballot())
        .map(BallotDecision::refuse)
        .orElseGet(
            () -> BallotDecision.accept(new BallotEvent.ProxyRevoked(c.ballot(), c.voter())));
  }

  static BallotDecision publish(BallotCommand.PublishProxies c, Case x) {
    return BallotDecision.accept(
        new BallotEvent.ProxiesPublished(c.ballot(), c.place(), x.act().day()));
  }
}
