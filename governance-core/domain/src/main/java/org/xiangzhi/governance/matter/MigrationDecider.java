package org.xiangzhi.governance.matter;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.LEVEL_UNFIT;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.matter.MatterContext.At;

/** Decides what becomes of matters that come under the version of the practice in use now. */
final class MigrationDecider {
  private static final String NOTHING = "–";

  private MigrationDecider() {}

  static Decision<MatterEvent> migrate(RaisingCommand.Migrate c, MatterContext x) {
    Optional<MatterView.Provided> provided = x.view().provided();
    if (provided.isEmpty()) {
      return Decision.refuse(
          NOT_FOUND, MatterGuards.VERSION, "kind", "practice with matters", "id", x.view().log());
    }
    List<Refusal> problems = new ArrayList<>();
    ImmutableList.Builder<MatterEvent> events = ImmutableList.builder();
    for (MatterId id : c.matters()) {
      Optional<Refusal> refusal = x.misplaced(c, id).or(() -> refused(c, x.at(id), provided.get()));
      refusal.ifPresentOrElse(
          problems::add, () -> events.add(migrated(c, x.at(id), provided.get(), x)));
    }
    return problems.isEmpty() ? Decision.acceptAll(events.build()) : Decision.refuse(problems);
  }

  private static Optional<Refusal> refused(
      RaisingCommand.Migrate c, At at, MatterView.Provided to) {
    if (at.facts().practice().equals(to.practice())) {
      return Optional.of(
          Refusal.of(
              ALREADY_EXISTS,
              MatterGuards.VERSION,
              "kind",
              "matter of that version",
              "id",
              at.matter().id()));
    }
    if (to.rules().stationOf(at.facts().level()) < 0) {
      return Optional.of(
          Refusal.of(
              LEVEL_UNFIT,
              MatterGuards.VERSION,
              "unit",
              at.matter().id(),
              "level",
              at.facts().level(),
              "allowed",
              to.rules().stations().stream().map(MatterRules.Station::level).toList()));
    }
    return matterClass(c, at)
        .filter(wanted -> to.rules().classOf(wanted).isEmpty())
        .map(wanted -> MatterContext.unknown("class", wanted));
  }

  private static Optional<MatterClassId> matterClass(RaisingCommand.Migrate c, At at) {
    return at.facts().matterClass().map(old -> c.classes().getOrDefault(old, old));
  }

  private static MatterEvent migrated(
      RaisingCommand.Migrate c, At at, MatterView.Provided to, MatterContext x) {
    Optional<MatterRules.MatterClass> matterClass = matterClass(c, at).flatMap(to.rules()::classOf);
    Migration migration =
        new Migration(
            at.matter(),
            new Reckoning(x.view().calendar(), at.rules()),
            new Reckoning(x.view().calendar(), to.rules()),
            matterClass,
            x.day());
    return new RaisingEvent.Migrated(
        at.matter().id(),
        at.facts().practice(),
        to.practice(),
        matterClass.map(MatterRules.MatterClass::id),
        matterClass.map(MatterRules.MatterClass::level),
        migration.latest(),
        changes(at, to.rules(), matterClass, migration),
        migration.clocks(),
        c.decision(),
        x.actor(),
        x.day());
  }

  private static ImmutableList<RaisingEvent.Change> changes(
      At at, MatterRules to, Optional<MatterRules.MatterClass> matterClass, Migration migration) {
    ImmutableList.Builder<RaisingEvent.Change> changes = ImmutableList.builder();
    MatterFacts facts = at.facts();
    change("class", facts.matterClass(), matterClass.map(MatterRules.MatterClass::id), changes);
    change("level", facts.handledAt(), matterClass.map(MatterRules.MatterClass::level), changes);
    change("follow-up", followUp(at.rules(), facts), followUp(to, facts), changes);
    change("latest deadline", at.matter().handling().latest(), migration.latest(), changes);
    for (Clock.Kind kind : Clock.Kind.values()) {
      change(
          "clock " + kind,
          at.matter().handling().clock(kind).map(Clock::last),
          migration.clocks().stream()
              .filter(clock -> clock.kind() == kind)
              .map(Clock::last)
              .findFirst(),
          changes);
    }
    return changes.build();
  }

  private static Optional<Object> followUp(MatterRules rules, MatterFacts facts) {
    return rules.followUp(facts.mode()).map(rule -> rule.rule() + " " + rule.offices());
  }

  private static void change(
      String what,
      Optional<?> before,
      Optional<?> after,
      ImmutableList.Builder<RaisingEvent.Change> changes) {
    String was = before.map(Object::toString).orElse(NOTHING);
    String is = after.map(Object::toString).orElse(NOTHING);
    if (!was.equals(is)) {
      changes.add(new RaisingEvent.Change(what, was, is));
    }
  }
}
