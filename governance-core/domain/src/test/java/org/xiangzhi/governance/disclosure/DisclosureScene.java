package org.xiangzhi.governance.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.disclosure.DisclosureItem.Medium;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.law.LawBook;
import org.xiangzhi.governance.law.Standards;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.register.RecordId;

/** Plays a village under the real law: of the nation, and of one province's measures. */
abstract class DisclosureScene {
  static final UnitId VILLAGE = UnitId.of("522631106200");
  static final UnitId GROUP = UnitId.of("group-1");
  static final DivisionCode NATION_ALONE = DivisionCode.of("522631106200");
  static final DivisionCode CHONGQING = DivisionCode.of("500153001200");
  static final OfficeId CLERKS = OfficeId.of("CLERK");
  static final PersonId CLERK = PersonId.of("p-1");
  static final PersonId RESIDENT = PersonId.of("p-2");
  static final Rule RULE = Rule.own("DISCLOSE", "应当公开", "must be disclosed");
  static final DisclosureItemId MATTERS = DisclosureItemId.of("ASSEMBLY_MATTERS");
  static final DisclosureItemId FINANCES = DisclosureItemId.of("FINANCES");
  static final DisclosureItemId MAJOR = DisclosureItemId.of("MAJOR_MATTERS");
  static final LocalDate DAY = LocalDate.of(2026, 4, 10);

  DivisionCode place = NATION_ALONE;
  UnitKind kind = UnitKind.VILLAGE;
  LocalDate day = DAY;
  PersonId actor = CLERK;
  Disclosures disclosures = Disclosures.empty();
  ImmutableList<DisclosureItem> items = LegalItems.from2026(RULE.id(), ImmutableSet.of(CLERKS), 7);

  /** Shows the room a village under the law of the day. */
  final class Scene implements DisclosureView {
    @Override
    public Optional<LevelId> levelOf(UnitId unit) {
      if (unit.equals(VILLAGE)) {
        return Optional.of(LevelId.VILLAGE);
      }
      return unit.equals(GROUP) ? Optional.of(LevelId.GROUP) : Optional.empty();
    }

    @Override
    public ImmutableSet<UnitId> units(LevelId level) {
      return Stream.of(VILLAGE, GROUP)
          .filter(unit -> levelOf(unit).equals(Optional.of(level)))
          .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public ImmutableSet<Provided> items() {
      return items.stream()
          .map(item -> new Provided(item, RULE))
          .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public boolean holdsAny(PersonId person, Collection<OfficeId> offices) {
      return person.equals(CLERK) && offices.contains(CLERKS);
    }

    @Override
    public boolean isRecord(RecordId record) {
      return record.equals(RecordId.of("m-1"));
    }

    @Override
    public Standards standards() {
      return law(day);
    }
  }

  Standards law(LocalDate on) {
    return LawBook.standard().floor(on, place, kind).with(List.of());
  }

  Decision<DisclosureEvent> decide(DisclosureCommand command) {
    Act act = Act.of(actor, day.atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant());
    return disclosures.decide(command, act, new Scene());
  }

  void accept(DisclosureCommand command) {
    Decision<DisclosureEvent> decision = decide(command);
    assertEquals(ImmutableList.of(), decision.refusals());
    decision.events().forEach(event -> disclosures = disclosures.evolve(event));
  }

  Refusal refuse(RefusalCode code, RuleId rule, DisclosureCommand command) {
    Decision<DisclosureEvent> decision = decide(command);
    assertEquals(ImmutableList.of(), decision.events());
    Refusal refusal = decision.refusals().get(0);
    assertEquals(code, refusal.code());
    assertEquals(rule, refusal.rule());
    return refusal;
  }

  static DisclosureCommand.Content content(Medium... places) {
    return new DisclosureCommand.Content(
        "一季度决定事项", Digest.ofText("c"), ImmutableSet.copyOf(places));
  }

  static DisclosureCommand post(String id, DisclosureItemId item, String period) {
    return new DisclosureCommand.Post(
        DisclosureId.of(id),
        VILLAGE,
        item,
        Optional.of(DisclosurePeriod.of(period)),
        Optional.empty(),
        Optional.empty(),
        content(Medium.BOARD));
  }

  static DisclosureCommand postMajor(String id, Optional<String> event, String record) {
    return new DisclosureCommand.Post(
        DisclosureId.of(id),
        VILLAGE,
        MAJOR,
        Optional.empty(),
        event.map(EventId::of),
        Optional.of(record).filter(r -> !r.isEmpty()).map(RecordId::of),
        content(Medium.BOARD));
  }

  static DisclosureCommand takeDown(String id) {
    return new DisclosureCommand.TakeDown(DisclosureId.of(id));
  }

  static DisclosureCommand missing(String id) {
    return new DisclosureCommand.ReportMissing(DisclosureId.of(id), "被风刮走");
  }

  static DisclosureCommand event(String id, LocalDate on) {
    return new DisclosureCommand.RecordEvent(
        EventId.of(id), VILLAGE, MAJOR, "发包鱼塘", on, Optional.empty());
  }

  ImmutableList<DisclosureDue> dues(LocalDate on) {
    return disclosures.dues(LocalDate.of(2026, 1, 1), on, new Scene(), this::law);
  }

  DisclosureDue due(DisclosureItemId item, LocalDate on) {
    return dues(on).stream().filter(due -> due.item().equals(item)).findFirst().orElseThrow();
  }

  static DisclosureCommand correct(String id, String old) {
    return new DisclosureCommand.Correct(
        DisclosureId.of(id), DisclosureId.of(old), content(Medium.BOARD), "金额有误");
  }

  static DisclosureCommand ask() {
    return new DisclosureCommand.Ask(QueryId.of("q-1"), DisclosureId.of("d-1"), "鱼塘租金多少？");
  }
}
