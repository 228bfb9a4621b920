package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.Clause;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.compact.Origin;
import org.xiangzhi.governance.compact.Paper;
import org.xiangzhi.governance.compact.Place;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.host.plugin.SampleDefinition;
import org.xiangzhi.governance.jdbc.SqliteJournal;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.points.AccountCommand;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.Amount;
import org.xiangzhi.governance.points.Book;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.Cap;
import org.xiangzhi.governance.points.CategoryId;
import org.xiangzhi.governance.points.ContestRules;
import org.xiangzhi.governance.points.Evidence;
import org.xiangzhi.governance.points.LedgerCommand;
import org.xiangzhi.governance.points.LedgerRules;
import org.xiangzhi.governance.points.Period;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.Succession;
import org.xiangzhi.governance.points.Tariff;
import org.xiangzhi.governance.points.TariffBasis;
import org.xiangzhi.governance.points.TariffId;
import org.xiangzhi.governance.points.TariffRule;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;

/** Keeps a points ledger for the tests of the commands on it: two villages, a tariff, accounts. */
final class PointsHost {
  static final String OTHER_LOG = Lines.COUNTY + "/522631106201";
  static final String HEAD = "head-of-village";
  static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

  private static final OfficeId OFFICE = OfficeId.of("HEAD");
  private static final RuleId RULE = RuleId.of("POINTS-SAMPLE");
  private static final BookId SPEND = BookId.of("SPEND");
  private static final ImmutableList<String> ACTS =
      ImmutableList.of(
          "points.open-ledger",
          "points.adopt-tariff",
          "points.open-accounts",
          "points.close-period",
          "points.reverse",
          "points.post-claims",
          "points.take-in-opening");

  private PointsHost() {}

  /** Builds the practice: tenths of a point, one book, three rules. */
  private static PracticeDefinition practice() {
    PracticeDefinition sample = SampleDefinition.of("points");
    return sample.toBuilder()
        .rules(
            Stream.concat(
                    sample.rules().stream(),
                    Stream.of(Rule.own(RULE.value(), "积分入账", "points are kept in a ledger")))
                .toList())
        .acts(ACTS.stream().map(act -> ActRule.of(act, OFFICE)).toList())
        .compact(sample.compact().map(PointsHost::takingIn))
        .points(Optional.of(new PointsRules(RULE, ledger(), ImmutableList.of(tariff()))))
        .build();
  }

  /** Lets a compact be taken in as found, so that a clause of it can adopt a tariff. */
  private static CompactRules takingIn(CompactRules rules) {
    return new CompactRules(
        rules.procedure(),
        ImmutableList.of(ActRule.of("compact.take-in-as-found", OFFICE)),
        rules.twoCommittees(),
        rules.seats(),
        rules.vetting(),
        rules.director(),
        rules.tiers(),
        rules.clusterLevel(),
        rules.assembly(),
        rules.reading(),
        rules.objectionReturns(),
        rules.failedVoteReturns(),
        rules.correctionReturns());
  }

  private static LedgerRules ledger() {
    return new LedgerRules(
        LedgerRules.Scale.TENTHS,
        ImmutableList.of(
            Book.redeemable(SPEND, Text.of("可兑积分", "points to spend"), RULE).from(1000, -100)),
        ImmutableSet.of(AccountKind.HOUSEHOLD),
        30,
        new Succession(Succession.Split.EQUAL, Succession.Move.CARRY, RULE),
        new ContestRules(30, 10, ImmutableSet.of(OFFICE), RULE),
        Optional.empty());
  }

  private static Tariff tariff() {
    CategoryId home = CategoryId.of("HOME");
    return new Tariff(
        TariffId.of("SAMPLE"),
        "2026-1",
        Text.of("积分细则", "the tariff"),
        ImmutableList.of(new Tariff.Category(home, Text.of("家园", "home"), ImmutableList.of())),
        ImmutableList.of(
            TariffRule.award("CLEAN", home, Text.of("庭院整洁", "a tidy yard"), 15, SPEND, OFFICE)
                .per(TariffRule.Per.PERSON_TIME),
            TariffRule.award("HELP", home, Text.of("邻里互助", "help"), 20, SPEND, OFFICE)
                .worth(new Amount.Range(5, 100))
                .proving(Evidence.Kind.PAPER)
                .capped(Cap.times(Period.DAY, 1)),
            TariffRule.deduction("LITTER", home, Text.of("乱扔垃圾", "litter"), 60, SPEND, OFFICE)),
        ImmutableList.of());
  }

  static String household(int number) {
    return "h-" + number;
  }

  /** Makes the database of a terminal. */
  static void build(Terminal terminal, int households) {
    try (Journal journal = SqliteJournal.open(terminal.database)) {
      ClockMode.LINES.claim(journal);
      journal.keep(DivisionTable.fiveCounties().toBytes());
      Governance governance =
          Governance.over(journal, new JsonCodec())
              .offer(practice())
              .clock(InstantSource.fixed(AT))
              .build();
      PracticeDefinition practice = practice();
      ask(
          governance,
          Lines.REGISTRAR,
          Lines.COUNTY,
          new HierarchyCommand.OpenCounty(
              DivisionCode.parse(Lines.COUNTY), DivisionTable.fiveCounties().digest()),
          new org.xiangzhi.governance.practice.PracticeCommand.Adopt(
              practice.id(), practice.version()));
      village(governance, Lines.VILLAGE, households);
      village(governance, "522631106201", 3);
    }
  }

  private static void village(Governance governance, String code, int households) {
    PracticeDefinition practice = practice();
    UnitId village = UnitId.of(code);
    String log = Lines.COUNTY + "/" + code;
    BodyId committee = BodyId.of("VILLAGERS_COMMITTEE");
    ask(
        governance,
        Lines.REGISTRAR,
        log,
        new HierarchyCommand.OpenVillage(
            village, DivisionCode.parse(code), "村民委员会", UnitKind.VILLAGE),
        new org.xiangzhi.governance.practice.PracticeCommand.Select(
            practice.id(), practice.version(), ImmutableSortedMap.of(), "村民会议决定"),
        new OfficeCommand.EstablishBody(village, committee, "村民委员会"),
        new OfficeCommand.Appoint(
            AppointmentId.of("head-" + code),
            OFFICE,
            village,
            PersonId.of(HEAD),
            Optional.empty(),
            Manner.ELECTED,
            "选举结果"));
    List<NewUnit> units = new ArrayList<>();
    List<AccountId> accounts = new ArrayList<>();
    for (int i = 1; i <= households; i++) {
      UnitId unit = UnitId.of(household(i));
      units.add(NewUnit.of(unit, LevelId.HOUSEHOLD, i + "号户", village));
      accounts.add(AccountId.of(unit));
    }
    ask(
        governance,
        Lines.REGISTRAR,
        log,
        new HierarchyCommand.EstablishUnits(ImmutableList.copyOf(units)));
    LocalDate day = LocalDate.of(2026, 3, 2);
    ask(
        governance,
        HEAD,
        log,
        new CaseCommand.TakeInAsFound(
            "村规民约",
            day.minusDays(9),
            day.minusDays(9),
            ImmutableList.of(
                new Clause(
                    ClauseId.of("clause-1"),
                    new Place(1, 1, 0),
                    "实行积分制。",
                    new Origin(Origin.Kind.AS_FOUND, "原村规民约"))),
            ImmutableList.of(new Paper("会议记录", Digest.ofText("会议记录")))),
        new LedgerCommand.OpenLedger(),
        new LedgerCommand.AdoptTariff(
            tariff(), day, new TariffBasis.ByClause(ClauseId.of("clause-1"))),
        new AccountCommand.OpenAccounts(ImmutableList.copyOf(accounts)));
  }

  private static int commands;

  private static void ask(Governance governance, String actor, String log, Command... all) {
    for (Command command : all) {
      commands++;
      Outcome outcome =
          governance.handle(
              PersonId.of(actor), Request.of("host-" + commands, LogId.of(log), AT, command));
      if (!(outcome instanceof Outcome.Accepted)) {
        throw new AssertionError(command + " -> " + outcome);
      }
    }
  }
}
