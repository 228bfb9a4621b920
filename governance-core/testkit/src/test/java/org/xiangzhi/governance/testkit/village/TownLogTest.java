package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.delivery.DeliveryCommand;
import org.xiangzhi.governance.delivery.DeliveryRules;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.OpenTown;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.RenameUnit;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.people.PeopleCommand.RecordKinship;
import org.xiangzhi.governance.practice.PracticeCommand.Select;
import org.xiangzhi.governance.testkit.practice.FiveStepPractice;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.village.Errands;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Preview;

/** Shows the log of a town, a dry run, and errands where there is nothing to do. */
class TownLogTest {
  private final SampleVillage village =
      SampleVillage.of(new FiveStepPractice().definition()).build();
  private final UnitId unit = UnitId.of(village.log().unit());
  private final UnitId town =
      village
          .governance()
          .units(village.log())
          .unit(unit, village.today())
          .flatMap(Unit::parent)
          .orElseThrow();
  private final LogId log = LogId.of(village.log().county() + "/" + town);

  private Outcome inTown(Command command) {
    return village.handle(village.registrar(), village.request(log, command));
  }

  private static ImmutableList<RefusalCode> codes(Outcome outcome) {
    return outcome instanceof Outcome.Refused refused
        ? refused.refusals().stream().map(Refusal::code).collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  private Select select() {
    return new Select(
        village.definition().id(), village.definition().version(), ImmutableSortedMap.of(), "全县统一");
  }

  @Test
  void aTownIsOpenedAndSelectsAPractice() {
    assertThat(codes(inTown(select()))).containsExactly(RefusalCode.NOT_FOUND);
    assertThat(codes(inTown(new OpenTown(town)))).isEmpty();
    assertThat(codes(inTown(select()))).isEmpty();
    assertThat(village.governance().read(log).practices().selected()).isPresent();
    assertThat(village.governance().logs(village.log().county()))
        .containsExactly(village.log().county(), log, village.log());
  }

  @Test
  void aTownsLogTakesNoResidentsAndChangesNoUnits() {
    inTown(new OpenTown(town));
    assertThat(codes(inTown(new RecordKinship(PersonId.of("p-1"), PersonId.of("p-2")))))
        .containsExactly(RefusalCode.WRONG_LOG);
    assertThat(codes(inTown(new RenameUnit(town, "新名镇")))).containsExactly(RefusalCode.WRONG_LOG);
    assertThat(codes(village.handle(village.registrar(), new OpenTown(town))))
        .containsExactly(RefusalCode.WRONG_LOG);
  }

  @Test
  void aDryRunKeepsNothing() {
    inTown(new OpenTown(town));
    Preview preview =
        village.governance().preview(village.registrar(), village.request(log, select()));
    assertThat(preview.refusals()).isEmpty();
    assertThat(preview.events()).extracting(event -> event.type()).contains("practice.selected/1");
    assertThat(village.journal().head(log).position()).isEqualTo(1);
    Preview refused =
        village.governance().preview(village.stranger(), village.request(log, select()));
    assertThat(refused.events()).isEmpty();
    assertThat(refused.refusals())
        .extracting(Refusal::code)
        .containsExactly(RefusalCode.OFFICE_REQUIRED);
  }

  @Test
  void aLetterThatNobodyWroteIsNotTakenInAndNotSettled() {
    inTown(new OpenTown(town));
    Outcome takenIn = inTown(new DeliveryCommand.TakeIn(village.log(), 1));
    assertThat(codes(takenIn)).containsExactly(RefusalCode.NOT_FOUND);
    assertThat(((Outcome.Refused) takenIn).refusals())
        .extracting(Refusal::rule)
        .containsExactly(DeliveryRules.LETTER_ONCE.id());
    Outcome settled = inTown(new DeliveryCommand.Settle(1));
    assertThat(codes(settled)).containsExactly(RefusalCode.NOT_FOUND);
    assertThat(((Outcome.Refused) settled).refusals())
        .extracting(Refusal::rule)
        .containsExactly(DeliveryRules.LETTER_SETTLED.id());
  }

  @Test
  void whereNothingIsDueErrandsDoNothing() {
    assertThat(village.governance().runErrands(village.log().county()))
        .isEqualTo(new Errands(0, 0, 0, ImmutableList.of()));
  }
}
