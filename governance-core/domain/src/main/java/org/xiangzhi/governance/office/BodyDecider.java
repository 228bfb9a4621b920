package org.xiangzhi.governance.office;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.CIRCULAR;
import static org.xiangzhi.governance.kernel.RefusalCode.LEVEL_UNFIT;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;

/** Decides what is asked of bodies. */
final class BodyDecider {
  private BodyDecider() {}

  static Decision<OfficeEvent> establish(OfficeCommand.EstablishBody c, OfficeContext x) {
    BodyKey key = new BodyKey(c.unit(), c.body());
    Optional<BodyDefinition> definition = x.view().body(c.body());
    if (definition.isEmpty()) {
      return Decision.refuse(NOT_FOUND, OfficeRules.OFFICE_DEFINED, "kind", "body", "id", c.body());
    }
    return OfficeContext.first(
        () ->
            Decision.accept(new OfficeEvent.BodyEstablished(c.unit(), c.body(), c.name(), x.day())),
        () -> unitOf(definition.get().level(), c.unit(), x),
        () ->
            x.state().bodies().standing(key, x.day()).isEmpty()
                ? Optional.empty()
                : Optional.of(
                    Refusal.of(ALREADY_EXISTS, OfficeRules.BODY_FIRST, "kind", "body", "id", key)));
  }

  static Decision<OfficeEvent> place(OfficeCommand.PlaceBody c, OfficeContext x) {
    return OfficeContext.first(
        () -> Decision.accept(new OfficeEvent.BodyPlaced(c.body(), c.above(), x.day())),
        () -> unknown(c.body(), x),
        () -> findable(c.above(), x) ? Optional.empty() : unknown(c.above(), x),
        () -> notAbove(c, x),
        () -> circular(c, x));
  }

  static Decision<OfficeEvent> share(OfficeCommand.ShareBody c, OfficeContext x) {
    return OfficeContext.first(
        () -> Decision.accept(new OfficeEvent.BodyShared(c.body(), c.with(), x.day())),
        () -> unknown(c.body(), x),
        () ->
            unitOf(x.view().levelOf(c.body().unit(), x.day()).orElse(LevelId.VILLAGE), c.with(), x),
        () ->
            shares(c.body(), c.with(), x)
                ? Optional.of(
                    Refusal.of(
                        ALREADY_EXISTS,
                        OfficeRules.BODY_FIRST,
                        "kind",
                        "body",
                        "id",
                        new BodyKey(c.with(), c.body().body())))
                : Optional.empty());
  }

  static Decision<OfficeEvent> withdraw(OfficeCommand.WithdrawBody c, OfficeContext x) {
    boolean shared = !c.from().equals(c.body().unit()) && shares(c.body(), c.from(), x);
    return shared
        ? Decision.accept(new OfficeEvent.BodyWithdrawn(c.body(), c.from(), x.day()))
        : Decision.refuse(
            NOT_FOUND,
            OfficeRules.BODY_FIRST,
            "kind",
            "shared body",
            "id",
            new BodyKey(c.from(), c.body().body()));
  }

  static Decision<OfficeEvent> dissolve(OfficeCommand.DissolveBody c, OfficeContext x) {
    return OfficeContext.first(
        () -> Decision.accept(new OfficeEvent.BodyDissolved(c.body(), x.day(), c.basis())),
        () -> unknown(c.body(), x),
        () ->
            x.state()
                .appointments()
                .running(c.body().unit(), x.tomorrow())
                .filter(held -> held.body().equals(c.body().body()))
                .findFirst()
                .map(held -> first("终止成员任职", "the terms of its members end")),
        () ->
            x.state()
                .bodies()
                .under(c.body(), x.tomorrow())
                .findFirst()
                .map(below -> first("调整下级组织的隶属", "the bodies under it are put elsewhere")));
  }

  private static Refusal first(String zh, String en) {
    return Refusal.of(ACT_ORDER, OfficeRules.BODY_EMPTIED, "first", Text.of(zh, en));
  }

  private static boolean shares(BodyKey key, UnitId unit, OfficeContext x) {
    return x.state()
        .bodies()
        .standing(key, x.day())
        .filter(body -> body.units(x.tomorrow()).anyMatch(unit::equals))
        .isPresent();
  }

  private static Optional<Refusal> unitOf(LevelId level, UnitId unit, OfficeContext x) {
    return x.view().levelOf(unit, x.day()).equals(Optional.of(level))
        ? Optional.empty()
        : Optional.of(Refusal.of(NOT_FOUND, OfficeRules.BODY_FIRST, "kind", level, "id", unit));
  }

  private static Optional<Refusal> unknown(BodyKey key, OfficeContext x) {
    return x.state().bodies().standing(key, x.tomorrow()).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.of(NOT_FOUND, OfficeRules.BODY_FIRST, "kind", "body", "id", key));
  }

  private static boolean findable(BodyKey key, OfficeContext x) {
    return x.state().bodies().standing(key, x.tomorrow()).isPresent()
        || x.view().county().bodies().standing(key, x.tomorrow()).isPresent();
  }

  private static Optional<Refusal> notAbove(OfficeCommand.PlaceBody c, OfficeContext x) {
    UnitId upper = c.above().unit();
    UnitId lower = c.body().unit();
    return upper.equals(lower) || x.view().isAbove(upper, lower)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                LEVEL_UNFIT,
                OfficeRules.BODY_CHAIN,
                "unit",
                upper,
                "level",
                x.view().levelOf(upper, x.day()).map(LevelId::value).orElse("–"),
                "allowed",
                Text.of(lower + " 或者其上级单位", lower + " or a unit above it")));
  }

  private static Optional<Refusal> circular(OfficeCommand.PlaceBody c, OfficeContext x) {
    Optional<BodyKey> up = Optional.of(c.above());
    while (up.isPresent()) {
      if (up.get().equals(c.body())) {
        return Optional.of(
            Refusal.of(CIRCULAR, OfficeRules.BODY_CHAIN, "unit", c.body(), "other", c.above()));
      }
      up = x.state().bodies().standing(up.get(), x.day()).flatMap(body -> body.above(x.day()));
    }
    return Optional.empty();
  }
}
