package org.xiangzhi.governance.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.compact.CaseCommand.AbandonCase;
import org.xiangzhi.governance.compact.CaseCommand.OpenCase;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CaseKind;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.OpenVillage;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Messages;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Figure;
import org.xiangzhi.governance.law.FloorRule;
import org.xiangzhi.governance.law.FloorVerdict;
import org.xiangzhi.governance.law.LawBook;
import org.xiangzhi.governance.law.Regulation;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.practice.LawFlag;
import org.xiangzhi.governance.practice.PracticeCommand.Adopt;
import org.xiangzhi.governance.practice.PracticeCommand.Select;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeEvent;
import org.xiangzhi.governance.practice.Stated;
import org.xiangzhi.governance.testkit.practice.NineStepPractice;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;

/** Plays practices across the day on which the law changed. */
class PracticeOverTimeTest {
  private static final LocalDate LAST_OF_OLD = LocalDate.of(2025, 12, 31);
  private static final PracticeDefinition GOOD = new NineStepPractice().definition();

  private static Instant at(LocalDate day) {
    return day.atTime(LocalTime.of(9, 0)).atZone(Act.ZONE).toInstant();
  }

  /** The same practice, in a version that leaves disclosures up for ten days. */
  private static PracticeDefinition tenDays() {
    return PracticeDefinition.named(
            GOOD.id(), "2", GOOD.effectiveFrom(), GOOD.name(), GOOD.source())
        .levels(GOOD.levels())
        .bodies(GOOD.bodies())
        .offices(GOOD.offices())
        .rules(
            ImmutableList.<Rule>builder()
                .addAll(GOOD.rules())
                .add(Rule.own("TEN-DAYS", "公示十日", "ten days on the board"))
                .build())
        .options(GOOD.options())
        .compact(GOOD.compact())
        .figures(
            List.of(
                new Stated(
                    Subject.DISCLOSURE_DAYS,
                    new Figure.Amount(10),
                    RuleId.of("TEN-DAYS"),
                    Optional.empty())))
        .build();
  }

  private static SampleVillage village(PracticeDefinition definition) {
    return SampleVillage.of(definition).from(at(LAST_OF_OLD)).build();
  }

  private static Refusal belowFloor(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    List<Refusal> refusals = ((Outcome.Refused) outcome).refusals();
    assertThat(refusals)
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.code()).isEqualTo(RefusalCode.BELOW_FLOOR);
              assertThat(refusal.rule()).isEqualTo(RuleId.of("FLOOR-DISCLOSURE-DAYS"));
              assertThat(refusal.reference()).isEqualTo("ORG-2025 Art. 35");
              assertThat(refusal.arguments())
                  .containsEntry("figure.en", "10")
                  .containsEntry("floor", "15")
                  .containsEntry("rule", "TEN-DAYS")
                  .containsEntry("from", "2026-01-01");
              assertThat(Messages.in(Locale.CHINESE).render(refusal)).contains("2026-01-01");
            });
    return refusals.get(0);
  }

  private static Outcome toCounty(SampleVillage village, Command command) {
    return village.handle(village.registrar(), village.request(village.log().county(), command));
  }

  @Test
  void adoptingIsJudgedByTheLawOfItsDay() {
    SampleVillage village =
        SampleVillage.of(GOOD).from(at(LAST_OF_OLD)).engine(b -> b.offer(tenDays())).build();
    Adopt adopt = new Adopt(GOOD.id(), "2");
    village.waitDays(1);
    belowFloor(toCounty(village, adopt));
    Outcome dated =
        village.handle(
            village.registrar(),
            Request.of("dated-back", village.log().county(), at(LAST_OF_OLD), adopt));
    assertThat(dated).isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void aPracticeThatTheLawHasOvertakenIsUsedForNothingNew() {
    SampleVillage village = village(tenDays());
    PersonId opener = village.holder(opening(village));
    village.accepted(opener, open("old"));
    village.waitDays(1);
    belowFloor(village.handle(opener, open("new")));
    belowFloor(
        village.handle(
            village.registrar(), new Select(GOOD.id(), "2", ImmutableSortedMap.of(), "沿用")));
    village.accepted(opener, new AbandonCase(CaseId.of("old"), "另行启动"));
  }

  private static List<OfficeId> opening(SampleVillage village) {
    return village
        .definition()
        .compact()
        .orElseThrow()
        .mayDo("compact.open-case")
        .orElseThrow()
        .asList();
  }

  private static Command open(String id) {
    return new OpenCase(CaseId.of(id), "村规民约", CaseKind.ADOPTION);
  }

  @Test
  void inChongqingWhatIsOvertakenOrUnclearIsOnRecord() {
    SampleVillage village =
        SampleVillage.of(GOOD).from(at(LocalDate.of(2026, 1, 1))).at(chongqing()).build();
    assertThat(flags(village, village.log().county()))
        .extracting(flag -> flag.rule() + " " + flag.verdict() + " " + flag.source())
        .containsExactly(
            "FLOOR-ASSEMBLY-ABSENTEES REVIEW CQ-2013 Art. 7",
            "FLOOR-DISCLOSURE-DAYS OVERTAKEN CQ-2013 Art. 30");
    assertThat(flags(village, village.log())).hasSize(2);
    SampleVillage elsewhere = village(GOOD);
    assertThat(flags(elsewhere, elsewhere.log().county())).isEmpty();
  }

  private static DivisionCode chongqing() {
    DivisionTable table = DivisionTable.fiveCounties();
    return table
        .descendants(DivisionCode.of("50"))
        .filter(division -> division.kind() == UnitKind.VILLAGE)
        .findFirst()
        .orElseThrow()
        .code();
  }

  private static List<LawFlag> flags(SampleVillage village, LogId log) {
    return village.journal().read(log, 0, 1000).stream()
        .filter(stored -> stored.type().equals("practice.flagged/1"))
        .map(stored -> read(village, stored))
        .flatMap(event -> event.flags().stream())
        .toList();
  }

  private static PracticeEvent.Flagged read(SampleVillage village, StoredEvent stored) {
    return village.codec().read(stored.body(), PracticeEvent.Flagged.class);
  }

  @Test
  void inACommunityThePracticeIsUsedAndFlagged() {
    SampleVillage village = village(tenDays());
    village.waitDays(1);
    DivisionCode code =
        DivisionTable.fiveCounties()
            .descendants(DivisionCode.of(village.log().county().value()))
            .filter(division -> division.kind() == UnitKind.COMMUNITY)
            .filter(division -> !division.code().value().equals(village.log().unit()))
            .findFirst()
            .orElseThrow()
            .code();
    LogId community = LogId.of(village.log().county() + "/" + code);
    handled(village, community, new OpenVillage(UnitId.of(code), code, "社区", UnitKind.COMMUNITY));
    handled(village, community, new Select(GOOD.id(), "2", ImmutableSortedMap.of(), "参照"));
    assertThat(flags(village, community))
        .singleElement()
        .satisfies(flag -> assertThat(flag.verdict()).isEqualTo(FloorVerdict.NOT_JUDGED));
    assertThat(village.governance().read(community).practices().selected().map(s -> s.digest()))
        .hasValueSatisfying(
            digest ->
                assertThat(village.governance().read(community).practices().flags(digest))
                    .isPresent());
  }

  private static void handled(SampleVillage village, LogId log, Command command) {
    assertThat(village.handle(village.registrar(), village.request(log, command)))
        .isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void anEmbeddersOwnLawCounts() {
    Regulation measures =
        new Regulation(
            "HERE-2026",
            Text.of("本省办法", "measures of this province"),
            LocalDate.of(2026, 1, 1),
            Optional.empty(),
            Optional.of(DivisionCode.of("43")),
            UnitKind.VILLAGE,
            ImmutableList.of(
                new FloorRule(
                    Subject.DISCLOSURE_DAYS,
                    new Figure.Amount(20),
                    "Art. 9",
                    Text.of("二十日", "20 days"))));
    LawBook book = LawBook.standard().toBuilder().add(measures).build();
    SampleVillage village =
        SampleVillage.of(GOOD)
            .from(at(LAST_OF_OLD))
            .at(DivisionCode.of("430121001001"))
            .engine(b -> b.law(book))
            .build();
    village.waitDays(1);
    Outcome outcome = village.handle(village.holder(opening(village)), open("new"));
    assertThat(((Outcome.Refused) outcome).refusals())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.reference()).isEqualTo("HERE-2026 Art. 9"));
  }
}
