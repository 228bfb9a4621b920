package org.xiangzhi.governance.plugin.yard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.matter.ClosingCommand;
import org.xiangzhi.governance.matter.HandlingCommand;
import org.xiangzhi.governance.matter.RaisingCommand;
import org.xiangzhi.governance.meeting.SessionCommand;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.LinkCommand;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldValue;
import org.xiangzhi.governance.register.RegisterCommand;
import org.xiangzhi.governance.village.Simulation.Order;

/** Holds the year of the whole district to the figures of the source. */
class YardSimulationSizeTest {
  private static final ImmutableList<Command> WHOLE =
      Played.commands(new Order(2022, 1, SampleCounty.VILLAGES));

  private static <C extends Command> Stream<C> whole(Class<C> type) {
    return WHOLE.stream().filter(type::isInstance).map(type::cast);
  }

  @Test
  void wholeYear_isOfTheSourcesSize() {
    assertThat(whole(HierarchyCommand.OpenVillage.class)).hasSize(191);
    assertThat(whole(SessionCommand.Call.class)).hasSize(3126);
    assertThat(whole(RaisingCommand.Raise.class)).hasSize(3108);
    assertThat(whole(HandlingCommand.SolveOnSpot.class)).hasSize(2782);
    assertThat(units(LevelId.COURTYARD)).isEqualTo(1428);
    assertThat(units(LevelId.HOUSEHOLD)).isEqualTo(1428 * 20);
    assertThat(
            whole(PeopleCommand.RegisterResidents.class)
                .mapToInt(command -> command.residents().size())
                .sum())
        .isEqualTo(1428 * 20);
  }

  private static long units(LevelId level) {
    return whole(HierarchyCommand.EstablishUnits.class)
        .flatMap(command -> command.units().stream())
        .map(NewUnit::level)
        .filter(level::equals)
        .count();
  }

  /** 89.5 % solved on the spot and 93.8 % approved, each to the nearest tenth. */
  @Test
  void shares_areTheSourcesToTheTenth() {
    assertThat(rounded(2782, 3108, 1000)).isEqualTo(895);
    long approved =
        whole(ClosingCommand.Rate.class)
            .filter(rate -> !rate.grade().equals(YardMatters.FAIRLY_SATISFIED))
            .count();
    assertThat(approved).isEqualTo(2915);
    assertThat(whole(ClosingCommand.Rate.class)).hasSize(3108);
    assertThat(rounded(approved, 3108, 1000)).isEqualTo(938);
  }

  /** Of all households that meetings were held for, 91 of 100 come, to the nearest one. */
  @Test
  void coming_isCountedOverTheWholeYear() {
    VillageYear.Coming coming = new VillageYear.Coming();
    long entitled = 0;
    long present = 0;
    for (int households : new int[] {20, 40, 160, 7, 1, 40}) {
      entitled += households;
      present += coming.of(households);
      assertThat(present).isEqualTo(rounded(91 * entitled, 100, 1));
    }
  }

  private static long rounded(long part, long whole, long times) {
    return (2 * part * times + whole) / (2 * whole);
  }

  @Test
  void mediations_areNearlySixThousand() {
    assertThat(entered("MEDIATION")).isEqualTo(5990);
    assertThat(outcomes("AGREED")).isEqualTo(5957);
    assertThat(outcomes("FAILED")).isEqualTo(33);
    assertThat(rounded(5957, 5990, 10_000)).isEqualTo(9945);
  }

  private static long outcomes(String choice) {
    FieldValue chosen = new FieldValue.Chosen(FieldId.of(choice));
    return whole(RegisterCommand.Amend.class)
        .filter(
            command -> ImmutableList.of(chosen).equals(command.fields().get(FieldId.of("OUTCOME"))))
        .count();
  }

  @Test
  void network_leavesNobodyOut() {
    network(YardOrganisation.LEADERS, 34, 15);
    network(YardOrganisation.ORGANISATIONS, 170, 191);
    network(YardOrganisation.MEMBERS, 3200, 1428);
    assertThat(bodies(YardOffices.YARD_COMMITTEE)).isEqualTo(1428);
    assertThat(bodies(YardOffices.JOINT_YARD_COMMITTEE)).isEqualTo(1511 - 1428);
    assertThat(bodies(YardOffices.COUNCIL)).isEqualTo(578);
  }

  private static void network(LinkKindId kind, int holders, int targets) {
    Set<Object> who = new HashSet<>();
    Set<Object> units = new HashSet<>();
    whole(LinkCommand.AssignLinks.class)
        .filter(command -> command.kind().equals(kind))
        .forEach(
            command -> {
              // Persons of different villages may have one name inside their villages.
              who.add(command.holder());
              units.addAll(command.targets());
            });
    assertThat(who).as(kind.value()).hasSize(holders);
    assertThat(units).as(kind.value()).hasSize(targets);
  }

  private static long bodies(BodyId body) {
    return whole(OfficeCommand.EstablishBody.class)
        .filter(command -> command.body().equals(body))
        .count();
  }

  @Test
  void pairings_areThoseOfTheSource() {
    assertThat(entered("PAIRING")).isEqualTo(148);
    assertThat(amounts("PURCHASES")).isEqualTo(183_000_000);
    assertThat(amounts("JOBS")).isEqualTo(110);
    assertThat(entered("HOUSEHOLD_VISIT")).isEqualTo(191 * 4);
    assertThat(entered("SERVICE_ORDER")).isEqualTo(191);
  }

  private static long amounts(String field) {
    return whole(RegisterCommand.Enter.class)
        .flatMap(
            command ->
                command.fields().getOrDefault(FieldId.of(field), ImmutableList.of()).stream())
        .mapToLong(value -> ((FieldValue.Amount) value).value())
        .sum();
  }

  private static long entered(String kind) {
    return whole(RegisterCommand.Enter.class)
        .filter(command -> command.kind().value().equals(kind))
        .count();
  }

  /** The table has 194 villages and communities; three are left out, and said to be. */
  @Test
  void threeOfTheTable_areLeftOut() {
    Set<String> table = new HashSet<>();
    DivisionTable.fiveCounties()
        .descendants(SampleCounty.CODE)
        .filter(each -> each.code().level().equals(LevelId.VILLAGE))
        .forEach(each -> table.add(each.code().toString()));
    assertThat(table).hasSize(194).containsAll(SampleCounty.LEFT_OUT);
    Set<String> opened = new HashSet<>();
    whole(HierarchyCommand.OpenVillage.class)
        .forEach(command -> opened.add(command.code().toString()));
    table.removeAll(SampleCounty.LEFT_OUT);
    assertThat(opened).isEqualTo(table);
    assertThat(new YardSimulation().remark().en()).contains("194", "500120002014");
  }
}
