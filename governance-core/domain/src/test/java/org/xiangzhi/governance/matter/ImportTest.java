package org.xiangzhi.governance.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;
import static org.xiangzhi.governance.kernel.RefusalCode.DEPARTMENT_UNKNOWN;
import static org.xiangzhi.governance.kernel.RefusalCode.FUTURE_DATED;
import static org.xiangzhi.governance.kernel.RefusalCode.MISSING_FIELD;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.VILLAGE;
import static org.xiangzhi.governance.matter.MatterScene.DAY;
import static org.xiangzhi.governance.matter.MatterScene.M;
import static org.xiangzhi.governance.matter.MatterScene.N;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyId;

/** Takes an older ledger in, reads the ledger back, balances it and counts it. */
class ImportTest {
  private final MatterScene scene = new MatterScene();

  /** Makes rows of which one column at a time is changed. */
  private static final class Rows {
    MatterId matter = M;
    UnitId unit = MatterPlaces.VILLAGE_UNIT;
    TopicId topic = SampleRules.LIGHTS;
    MatterClassId matterClass = SampleRules.PRACTICAL;
    OriginId origin = SampleRules.MEETING;
    Optional<Source.Raiser> raiser = Optional.empty();
    LocalDate raisedOn = LocalDate.of(2022, 4, 1);
    Optional<Responsible> responsible = Optional.empty();
    Optional<LocalDate> deadline = Optional.empty();
    Optional<LocalDate> doneOn = Optional.empty();
    Optional<String> result = Optional.empty();
    Optional<Degree> degree = Optional.empty();
    Optional<GradeId> rating = Optional.empty();
    Optional<ReasonId> waiver = Optional.empty();
    Optional<LocalDate> struckOffOn = Optional.empty();

    Rows inHand() {
      responsible = Optional.of(MatterPlaces.COMMITTEE_TAKES);
      deadline = Optional.of(DAY.plusDays(3));
      return this;
    }

    Rows done() {
      doneOn = Optional.of(LocalDate.of(2022, 4, 11));
      result = Optional.of("已换灯");
      return inHand();
    }

    Rows struckOff() {
      degree = Optional.of(Degree.CONFIRMED);
      rating = Optional.of(SampleRules.GOOD);
      struckOffOn = Optional.of(LocalDate.of(2022, 4, 20));
      return done();
    }

    MatterRow row() {
      return new MatterRow(
          matter,
          unit,
          "路灯不亮",
          topic,
          matterClass,
          new Source(origin, Optional.empty(), raiser, raisedOn),
          responsible,
          deadline,
          doneOn,
          result,
          degree,
          rating,
          waiver,
          struckOffOn);
    }

    MatterRow named(String id) {
      matter = MatterId.of(id);
      return row();
    }
  }

  private static RaisingCommand.TakeIn takeIn(MatterRow... rows) {
    return new RaisingCommand.TakeIn(ImmutableList.copyOf(rows), "2021 年纸质台账");
  }

  private ImmutableList<MatterImport.Problem> check(MatterRow... rows) {
    return MatterImport.check(
        List.of(rows),
        scene.matters(VILLAGE),
        scene.act(MatterPlaces.SECRETARY),
        scene.view(VILLAGE));
  }

  private void problem(RefusalCode code, String pointer, MatterRow row) {
    ImmutableList<MatterImport.Problem> problems = check(row);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).refusal().code()).isEqualTo(code);
    assertThat(problems.get(0).refusal().pointer()).contains("/rows/0/" + pointer);
    scene.refuse(code, rule(problems.get(0)), takeIn(row));
  }

  private static Rule rule(MatterImport.Problem problem) {
    return new Rule(problem.refusal().rule(), Mark.OWN, "x", Text.of("x", "x"));
  }

  @Test
  void theStateOfARowFollowsFromItsColumns() {
    scene.accept(
        takeIn(
            new Rows().named("a"),
            new Rows().inHand().named("b"),
            new Rows().done().named("c"),
            new Rows().struckOff().named("d")));
    assertThat(scene.state(VILLAGE, MatterId.of("a"))).isEqualTo(MatterState.AT_HAND);
    assertThat(scene.state(VILLAGE, MatterId.of("b"))).isEqualTo(MatterState.PLANNED);
    assertThat(scene.state(VILLAGE, MatterId.of("c"))).isEqualTo(MatterState.DONE);
    assertThat(scene.state(VILLAGE, MatterId.of("d"))).isEqualTo(MatterState.STRUCK_OFF);
    assertThat(scene.matters(VILLAGE).open()).hasSize(3);
    assertThat(scene.matters(VILLAGE).due(DAY.plusDays(4))).hasSize(2);
    assertThat(scene.matter(MatterId.of("d")).openedOn()).isEqualTo(LocalDate.of(2022, 4, 1));
    assertThat(scene.matter(MatterId.of("d")).closedOn()).contains(LocalDate.of(2022, 4, 20));
    Rows assigned = new Rows();
    assigned.responsible = Optional.of(MatterPlaces.COMMITTEE_TAKES);
    Rows confirmed = new Rows().done();
    confirmed.degree = Optional.of(Degree.PARTLY);
    scene.accept(takeIn(assigned.named("e"), confirmed.named("f")));
    assertThat(scene.state(VILLAGE, MatterId.of("e"))).isEqualTo(MatterState.ASSIGNED);
    assertThat(scene.state(VILLAGE, MatterId.of("f"))).isEqualTo(MatterState.CONFIRMED);
  }

  @Test
  void whatIsTakenInGoesOn() {
    scene.accept(takeIn(new Rows().inHand().named("a")));
    scene.accept(MatterScene.finish(MatterId.of("a")));
    assertThat(scene.state(VILLAGE, MatterId.of("a"))).isEqualTo(MatterState.DONE);
  }

  @Test
  void everyColumnIsChecked() {
    Rows unit = new Rows();
    unit.unit = MatterPlaces.TOWN_UNIT;
    problem(NOT_FOUND, "unit", unit.row());
    Rows topic = new Rows();
    topic.topic = TopicId.of("NONE");
    problem(NOT_FOUND, "topic", topic.row());
    Rows matterClass = new Rows();
    matterClass.matterClass = MatterClassId.of("NONE");
    problem(NOT_FOUND, "matterClass", matterClass.row());
    Rows origin = new Rows();
    origin.origin = OriginId.of("NONE");
    problem(NOT_FOUND, "source/origin", origin.row());
    Rows raiser = new Rows();
    raiser.raiser = Optional.of(new Source.Raiser(PersonId.of("nobody"), false));
    problem(NOT_FOUND, "source/raiser", raiser.row());
    Rows grade = new Rows().struckOff();
    grade.rating = Optional.of(GradeId.of("GREAT"));
    problem(NOT_FOUND, "rating", grade.row());
    Rows waiver = new Rows().struckOff();
    waiver.waiver = Optional.of(ReasonId.of("BUSY"));
    problem(NOT_FOUND, "waiver", waiver.row());
  }

  @Test
  void theColumnsAgree() {
    Rows nobody = new Rows().inHand();
    nobody.responsible = Optional.empty();
    problem(MISSING_FIELD, "responsible", nobody.row());
    Rows department = new Rows().inHand();
    department.responsible =
        Optional.of(
            new Responsible(
                BodyId.of("NONE"),
                MatterPlaces.VILLAGE_UNIT,
                MatterPlaces.SECRETARY_OFFICE,
                MatterPlaces.SECRETARY));
    problem(DEPARTMENT_UNKNOWN, "responsible", department.row());
    Rows silent = new Rows().done();
    silent.result = Optional.empty();
    problem(MISSING_FIELD, "result", silent.row());
    Rows undone = new Rows().done();
    undone.doneOn = Optional.empty();
    problem(MISSING_FIELD, "doneOn", undone.row());
    Rows rated = new Rows().inHand();
    rated.rating = Optional.of(SampleRules.GOOD);
    problem(MISSING_FIELD, "doneOn", rated.row());
    Rows unrated = new Rows().struckOff();
    unrated.rating = Optional.empty();
    problem(MISSING_FIELD, "rating", unrated.row());
  }

  @Test
  void theDatesRunForwards_andNoFurtherThanToday() {
    Rows deadline = new Rows().inHand();
    deadline.deadline = Optional.of(deadline.raisedOn.minusDays(1));
    problem(DATES_REVERSED, "deadline", deadline.row());
    Rows done = new Rows().done();
    done.doneOn = Optional.of(done.raisedOn.minusDays(1));
    problem(DATES_REVERSED, "doneOn", done.row());
    Rows struck = new Rows().struckOff();
    struck.struckOffOn = Optional.of(LocalDate.of(2022, 4, 10));
    problem(DATES_REVERSED, "struckOffOn", struck.row());
    Rows tomorrow = new Rows();
    tomorrow.raisedOn = DAY.plusDays(1);
    problem(FUTURE_DATED, "source/on", tomorrow.row());
    Rows sameDays = new Rows().struckOff();
    sameDays.raisedOn = DAY;
    sameDays.doneOn = Optional.of(DAY);
    sameDays.struckOffOn = Optional.of(DAY);
    assertThat(check(sameDays.row())).isEmpty();
  }

  @Test
  void ofTenThousandRows_theThreeBadOnesAreNamed_andNothingIsHalfTakenIn() {
    List<MatterRow> rows = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      rows.add(new Rows().struckOff().named("r" + i));
    }
    rows.set(17, new Rows().named("r16"));
    Rows topic = new Rows();
    topic.topic = TopicId.of("NONE");
    rows.set(4_711, topic.named("r4711"));
    Rows late = new Rows();
    late.raisedOn = DAY.plusDays(1);
    rows.set(9_999, late.named("r9999"));
    ImmutableList<MatterImport.Problem> problems =
        MatterImport.check(
            rows, scene.matters(VILLAGE), scene.act(MatterPlaces.SECRETARY), scene.view(VILLAGE));
    assertThat(problems.stream().map(MatterImport.Problem::row)).containsExactly(17, 4_711, 9_999);
    assertThat(problems.get(0).refusal().rule()).isEqualTo(MatterGuards.IMPORT.id());
    assertThat(
            scene
                .decide(
                    new RaisingCommand.TakeIn(ImmutableList.copyOf(rows.subList(0, 2_000)), "旧台账"))
                .refusals())
        .hasSize(1);
    assertThat(scene.matters(VILLAGE).all()).isEmpty();
  }

  @Test
  void whatIsThereIsNotTakenInAgain() {
    scene.accept(takeIn(new Rows().row()));
    problem(ALREADY_EXISTS, "matter", new Rows().row());
    scene.places.inUse = Optional.empty();
    assertThat(check(new Rows().row())).hasSize(1);
  }

  @Test
  void theLedgerHasTheColumnsOfAnOffice() {
    scene.accept(takeIn(new Rows().struckOff().row()));
    scene.atHand(N, SampleRules.PRACTICAL);
    MatterLedger ledger = MatterLedger.of(scene.matters(VILLAGE), DAY, scene.view(VILLAGE));
    assertThat(
            List.of(LedgerColumn.values()).stream()
                .map(column -> column.heading().zh())
                .collect(Collectors.joining(" ")))
        .isEqualTo("编号 来源 来源编号 提出日期 单位 事项 类别 议题 责任部门 责任单位 责任人 办理时限 状态 办结日期 办理结果 确认" + " 评价 销号日期");
    ImmutableList<LedgerRow> rows = ledger.rows(Optional.empty());
    assertThat(rows.get(0).cells(Locale.CHINESE))
        .containsExactly(
            "500120001201.1",
            "会议",
            "",
            "2022-04-01",
            "500120001201",
            "路灯不亮",
            "PRACTICAL",
            "路灯",
            "COMMITTEE",
            "500120001201",
            "p-10",
            "2022-05-12",
            "已销号",
            "2022-04-11",
            "已换灯",
            "已确认",
            "满意1",
            "2022-04-20");
    assertThat(rows.get(1).cells(Locale.ENGLISH))
        .containsExactly(
            "500120001201.2",
            "会议",
            "meeting-1",
            "2022-05-09",
            "500120001201",
            "路灯不亮",
            "PRACTICAL",
            "路灯",
            "",
            "",
            "",
            "",
            "at hand",
            "",
            "",
            "",
            "",
            "");
    assertThat(ledger.rows(Optional.of(MatterPlaces.GROUP_UNIT))).isEmpty();
    assertThat(ledger.open().get(MatterPlaces.VILLAGE_UNIT))
        .extracting(LedgerRow::number)
        .containsExactly(N);
  }

  @Test
  void aRefusalInTheLedgerNamesTheBodyToTurnTo_andAWaiverItsReason() {
    scene
        .assigned(M)
        .accept(
            new HandlingCommand.Refuse(M, SampleRules.OUT_OF_SCOPE, "人民法院", "已诉"),
            MatterScene.tell(M))
        .on(DAY.plusDays(8))
        .fireAll()
        .accept(new ClosingCommand.WaiveRating(M, SampleRules.MOVED_AWAY, "已迁出"));
    LedgerRow row =
        MatterLedger.of(scene.matters(VILLAGE), scene.day, scene.view(VILLAGE))
            .rows(Optional.empty())
            .get(0);
    assertThat(row.cell(LedgerColumn.RESULT, Locale.CHINESE)).isEqualTo("已诉（请向人民法院反映）");
    assertThat(row.cell(LedgerColumn.CONFIRMATION, Locale.CHINESE)).isEqualTo("逾期未表态");
    assertThat(row.cell(LedgerColumn.RATING, Locale.CHINESE)).isEqualTo("免评：已迁出");
  }

  @Test
  void whoseOfficeHasChangedHandsIsListedForHandOver_andWhatIsLateAsOverdue() {
    scene.assigned(M).accept(new HandlingCommand.Plan(M, "换灯", DAY.plusDays(1)));
    MatterLedger before =
        MatterLedger.of(scene.matters(VILLAGE), DAY.plusDays(1), scene.view(VILLAGE));
    assertThat(before.toHandOver()).isEmpty();
    assertThat(before.overdue()).isEmpty();
    scene.places.replace(MatterPlaces.SECRETARY, MatterPlaces.NEW_HEAD);
    MatterLedger after =
        MatterLedger.of(scene.matters(VILLAGE), DAY.plusDays(2), scene.view(VILLAGE));
    assertThat(after.toHandOver()).extracting(LedgerRow::number).containsExactly(M);
    assertThat(after.overdue()).extracting(LedgerRow::overdue).containsExactly(true);
  }

  @Test
  void theAccountsBalance() {
    scene.accept(takeIn(new Rows().struckOff().named("a"), new Rows().inHand().named("b")));
    scene.atHand(M, SampleRules.PRACTICAL).atHand(N, SampleRules.PRACTICAL);
    scene.accept(new RaisingCommand.Merge(M, MatterScene.ids(N), "同一件"));
    Reconciliation april = reconciled(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 4, 30));
    assertThat(april.carriedOver()).isEmpty();
    assertThat(april.opened()).hasSize(2);
    assertThat(april.struckOff()).containsExactly(MatterId.of("a"));
    assertThat(april.open()).containsExactly(MatterId.of("b"));
    assertThat(april.balances()).isTrue();
    Reconciliation may = reconciled(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31));
    assertThat(may.carriedOver()).containsExactly(MatterId.of("b"));
    assertThat(may.opened()).containsExactly(M, N);
    assertThat(may.merged()).containsExactly(N);
    assertThat(may.overdue()).containsExactly(MatterId.of("b"));
    assertThat(may.balances()).isTrue();
  }

  private Reconciliation reconciled(LocalDate from, LocalDate until) {
    return Optional.ofNullable(
            Reconciliation.of(scene.matters(VILLAGE), from, until).get(MatterPlaces.VILLAGE_UNIT))
        .orElseThrow();
  }
}
