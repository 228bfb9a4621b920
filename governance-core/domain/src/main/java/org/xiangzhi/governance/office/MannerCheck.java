package org.xiangzhi.governance.office;

import static org.xiangzhi.governance.kernel.RefusalCode.PERSON_BARRED;

import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OrganisationRules.Filling;

/** Checks the way in which a person comes into an office. */
final class MannerCheck {
  private final OfficeCommand.Appoint command;
  private final OfficeDefinition office;
  private final OfficeContext x;

  MannerCheck(OfficeCommand.Appoint command, OfficeDefinition office, OfficeContext x) {
    this.command = command;
    this.office = office;
    this.x = x;
  }

  Optional<Refusal> refusal() {
    return ofLaw()
        .or(
            () ->
                x.view().organisation().fillings().stream()
                    .filter(filling -> filling.office().equals(command.office()))
                    .flatMap(filling -> ofPractice(filling).stream())
                    .findFirst());
  }

  /** The law leaves election alone; a member may act in another office of the same body. */
  private Optional<Refusal> ofLaw() {
    Optional<BodyDefinition.Nature> nature = x.nature(office.body()).filter(x::lawJudges);
    if (nature.isEmpty() || command.manner() == Manner.ELECTED || actsAsMember()) {
      return Optional.empty();
    }
    return nature.get() == BodyDefinition.Nature.VILLAGERS_COMMITTEE
        ? barred(
            OfficeLaw.electedOn(x.day()),
            Text.of("村民委员会成员由村民选举产生", "members of the villagers' committee are elected"))
        : barred(
            OfficeLaw.chosenOn(x.day()),
            Text.of("村务监督机构成员由会议推选产生", "members of the oversight body are chosen by the assembly"));
  }

  private boolean actsAsMember() {
    return command.manner() == Manner.ACTING
        && x.state()
            .appointments()
            .members(new BodyKey(command.unit(), office.body()), x.tomorrow())
            .anyMatch(member -> member.person().equals(command.person()));
  }

  private Optional<Refusal> ofPractice(Filling filling) {
    Rule rule = x.view().rule(filling.rule());
    if (!filling.manners().contains(command.manner())) {
      return barred(
          rule,
          Text.of("产生方式须为 " + filling.manners(), "the ways into it are " + filling.manners()));
    }
    boolean acting = command.manner() == Manner.ACTING;
    if (acting && filling.actingBy().isPresent() && !holds(filling.actingBy().get())) {
      OfficeId by = filling.actingBy().get();
      return barred(rule, Text.of("仅 " + by + " 可以代理", "only " + by + " may act in it"));
    }
    if (filling.partyFirst()) {
      Set<PersonId> members = x.view().partyMembers(command.unit());
      if (!members.isEmpty() && (acting || !members.contains(command.person()))) {
        return barred(
            rule,
            Text.of("有党员的，由居民在党员中推选", "where there are party members, one of them is elected"));
      }
    }
    return Optional.empty();
  }

  private boolean holds(OfficeId wanted) {
    return x.state()
        .appointments()
        .heldBy(command.person(), x.tomorrow())
        .anyMatch(held -> held.office().equals(wanted) && held.unit().equals(command.unit()));
  }

  private Optional<Refusal> barred(Rule rule, Text reason) {
    String how = command.manner() + " " + command.office();
    return Optional.of(
        Refusal.of(
            PERSON_BARRED,
            rule,
            "person",
            command.person(),
            "what",
            Text.of("以此方式任职（" + how + "）", "come into office so (" + how + ")"),
            "reason",
            reason));
  }
}
