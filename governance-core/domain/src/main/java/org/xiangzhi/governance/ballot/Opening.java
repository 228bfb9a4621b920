package org.xiangzhi.governance.ballot;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.PRACTICE_INVALID;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.ballot.Ballots.Asked;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;

/** Decides whether a ballot is opened, and by what it will be judged. */
final class Opening {
  private static final Text NOT_DELEGABLE =
      Text.of("村规民约须由村民会议表决", "a compact is voted by the villagers' assembly");
  private static final Text DELEGATION =
      Text.of("由村民会议表决授权", "a vote of the villagers' assembly that delegates the matter");

  private Opening() {}

  static BallotDecision open(BallotCommand.Open c, Asked x) {
    if (x.state().find(c.ballot()).isPresent()) {
      return x.exists("ballot", c.ballot());
    }
    if (!x.view().isUnit(c.unit(), x.act().day())) {
      return unknown("unit", c.unit());
    }
    Optional<BallotRules> rules = x.view().ballotRules(c.ballotType());
    if (rules.isEmpty()) {
      return unknown("ballotType", c.ballotType());
    }
    Optional<Criteria> criteria = rules.get().criteria(c.basis());
    Optional<LegalForm> form = LegalForm.of(rules.get().kind(), c.basis());
    if (criteria.isEmpty() || (form.isEmpty() && LegalForm.governs(rules.get().kind()))) {
      return unknown("basis", c.basis());
    }
    Optional<Electorate> electorate = electorate(c, x);
    if (electorate.isEmpty()) {
      return unknown("voterList", c.voterList().orElse("–"));
    }
    return lacking(form, x)
        .or(() -> notSecret(rules.get(), x))
        .or(() -> notAllowed(c, rules.get().kind(), x))
        .map(BallotDecision::refuse)
        .orElseGet(
            () ->
                BallotDecision.accept(
                    opened(c, rules.get(), criteria.get(), form, electorate.get(), x)));
  }

  private static BallotDecision unknown(String kind, Object id) {
    return BallotDecision.refuse(Refusal.of(NOT_FOUND, BallotGuards.KNOWN, "kind", kind, "id", id));
  }

  private static Optional<Refusal> lacking(Optional<LegalForm> form, Asked x) {
    return form.stream()
        .flatMap(f -> f.subjects().stream())
        .filter(subject -> x.view().standards().find(subject).isEmpty())
        .findFirst()
        .map(Delegation::unknown);
  }

  private static Optional<Refusal> notSecret(BallotRules rules, Asked x) {
    if (rules.kind() != BallotKind.ELECTION) {
      return Optional.empty();
    }
    Optional<Standard> secret = x.view().standards().find(Subject.ELECTION_SECRET);
    if (secret.isEmpty()) {
      return Optional.of(Delegation.unknown(Subject.ELECTION_SECRET));
    }
    return secret.get().flag() && !rules.secret()
        ? Optional.of(
            Refusal.of(
                PRACTICE_INVALID,
                secret.get().rule(),
                "practice",
                rules.id(),
                "reason",
                Text.of("选举应当无记名投票", "an election is by secret ballot")))
        : Optional.empty();
  }

  /** A compact is the assembly's to vote; the representatives need the assembly's word for all. */
  private static Optional<Refusal> notAllowed(BallotCommand.Open c, BallotKind kind, Asked x) {
    if (c.matter() == Matter.COMPACT && kind != BallotKind.ASSEMBLY) {
      Optional<Standard> delegable = x.view().standards().find(Subject.COMPACT_DELEGABLE);
      if (delegable.isEmpty()) {
        return Optional.of(Delegation.unknown(Subject.COMPACT_DELEGABLE));
      }
      if (!delegable.get().flag()) {
        return Optional.of(
            Refusal.of(
                NOT_ENTITLED,
                delegable.get().rule(),
                "who",
                c.ballotType(),
                "what",
                NOT_DELEGABLE));
      }
    }
    boolean delegated =
        c.delegatedBy()
            .flatMap(x.state()::find)
            .filter(by -> by.opened().kind() == BallotKind.ASSEMBLY)
            .flatMap(Ballot::verdict)
            .filter(verdict -> verdict.outcome() == Outcome.PASSED)
            .isPresent();
    return kind != BallotKind.REPRESENTATIVES || delegated
        ? Optional.empty()
        : Optional.of(Refusal.of(ACT_ORDER, BallotGuards.DELEGATED, "first", DELEGATION));
  }

  private static Optional<Electorate> electorate(BallotCommand.Open c, Asked x) {
    return switch (c.basis()) {
      case ADULTS -> Optional.of(new Electorate.Persons(x.view().adults(c.unit()).keySet()));
      case HOUSEHOLDS ->
          Optional.of(
              new Electorate.Households(x.view().households(c.unit()), x.view().adults(c.unit())));
      case MEMBERS -> Optional.of(new Electorate.Persons(x.view().members(c.unit(), c.bodies())));
      case VOTERS -> c.voterList().flatMap(x.view()::voters).map(Electorate.Persons::new);
    };
  }

  private static BallotEvent.Opened opened(
      BallotCommand.Open c,
      BallotRules rules,
      Criteria criteria,
      Optional<LegalForm> form,
      Electorate electorate,
      Asked x) {
    ImmutableList<Standard> law =
        form.stream()
            .flatMap(f -> f.subjects().stream())
            .flatMap(subject -> x.view().standards().find(subject).stream())
            .collect(ImmutableList.toImmutableList());
    return new BallotEvent.Opened(
        c.ballot(),
        c.ballotType(),
        rules.kind(),
        c.unit(),
        c.question(),
        c.matter(),
        electorate,
        form.map(f -> f.tighten(criteria, law.get(0), law.get(1))).orElse(criteria),
        law,
        rules.castings(),
        rules.secret(),
        c.delegatedBy(),
        x.act().day());
  }
}
