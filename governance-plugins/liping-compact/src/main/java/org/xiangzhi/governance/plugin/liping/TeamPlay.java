package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.RecordPlay.chosen;
import static org.xiangzhi.governance.plugin.liping.RecordPlay.day;
import static org.xiangzhi.governance.plugin.liping.RecordPlay.number;
import static org.xiangzhi.governance.plugin.liping.RecordPlay.paper;
import static org.xiangzhi.governance.plugin.liping.RecordPlay.person;
import static org.xiangzhi.governance.plugin.liping.RecordPlay.persons;
import static org.xiangzhi.governance.plugin.liping.RecordPlay.record;
import static org.xiangzhi.governance.plugin.liping.RecordPlay.unit;
import static org.xiangzhi.governance.plugin.liping.RecordPlay.words;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.VILLAGE;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.cluster;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.clusterHead;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.group;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.member;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.person;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.points.AccountCommand;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.LedgerCommand;
import org.xiangzhi.governance.points.TariffBasis;
import org.xiangzhi.governance.register.FieldValue;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.village.Script;

/** Plays the executive committee and its teams, the areas of duty, tasks and the yard. */
final class TeamPlay {
  static final String LEADER = "committee-member-1";
  static final ImmutableList<String> PATROL =
      ImmutableList.of(member(28, 1), member(29, 1), member(31, 2), member(32, 1));

  private static final LocalDate UNTIL = LocalDate.of(2031, 4, 30);
  private static final String REVIEWER = person(LipingOffices.TOWN_REVIEWER);

  private final Script script;
  private final SampleVillage village;
  private final RecordPlay records;

  TeamPlay(Script script, SampleVillage village) {
    this.script = script;
    this.village = village;
    this.records = new RecordPlay(script);
  }

  void executiveCommittee() {
    script.daysLater(4);
    script.title(
        "执委会任职：主任须由支书当然担任", "the executive committee: the secretary directs it ex officio");
    village.establish(LipingOffices.EXECUTIVE, "岩洞村村规民约执行委员会");
    village.appoint(LipingOffices.EXECUTIVE_DIRECTOR, SECRETARY, Manner.APPOINTED);
    village.appoint(LipingOffices.EXECUTIVE_DIRECTOR, SECRETARY, Manner.EX_OFFICIO);
    for (String each :
        List.of(member(13, 1), member(41, 1), clusterHead(3), clusterHead(7), clusterHead(12))) {
      village.appoint(LipingOffices.EXECUTIVE_MEMBER, each, Manner.ELECTED);
    }
  }

  void patrolCharter() {
    script.title("治安巡逻队章程：负责人须为两委成员", "the patrol team: its leader is of the two committees");
    charter("charter-patrol", member(28, 1));
    charter("charter-patrol", LEADER);
    script.title("先开党员大会", "the party members' meeting comes first");
    records.complete(SECRETARY, "charter-patrol", LipingTeams.PARTY_MEETING);
    records.amend(SECRETARY, "charter-patrol", "PARTY_MEETING", paper("党员大会记录"));
    records.complete(SECRETARY, "charter-patrol", LipingTeams.PARTY_MEETING);
    script.title("队员须经推选，不得指定", "members are elected, not appointed");
    village.establish(LipingOffices.PATROL, "岩洞村治安巡逻队");
    village.appoint(LipingOffices.PATROL_MEMBER, PATROL.get(0), Manner.APPOINTED);
    records.complete(SECRETARY, "charter-patrol", LipingTeams.MEMBERS_ELECTED);
  }

  private void charter(String id, String leader) {
    records.enter(
        SECRETARY,
        LipingTeams.CHARTER,
        id,
        "TEAM",
        chosen("PATROL"),
        "LEADER",
        person(leader),
        "DUTIES",
        words("夜间巡逻、防火鸣锣喊寨、劝阻纠纷"));
  }

  void patrolPosted() {
    script.title("工作证须在公示之后发放", "work cards come after the posting");
    records.amend(
        SECRETARY,
        "charter-patrol",
        "ELECTED_BY",
        chosen("PARTY_MEMBERS"),
        "MEMBERS",
        persons(PATROL.get(0), PATROL.get(1), PATROL.get(2)));
    records.complete(SECRETARY, "charter-patrol", LipingTeams.MEMBERS_ELECTED);
    card();
    script.title("红纸张榜并发至各群，缺一不可", "red paper and chat groups, both");
    records.complete(SECRETARY, "charter-patrol", LipingTeams.POSTING);
    records.amend(
        SECRETARY,
        "charter-patrol",
        "RED_PAPER",
        paper("红纸榜照片"),
        "CHAT_GROUPS",
        ImmutableList.of(paper("工作群截图"), paper("房族群截图")));
    records.complete(SECRETARY, "charter-patrol", LipingTeams.POSTING);
    card();
  }

  private void card() {
    records.enter(
        SECRETARY,
        LipingTeams.CARD,
        "card-1",
        "TEAM",
        record("charter-patrol"),
        "HOLDER",
        person(PATROL.get(0)),
        "OFFICE",
        new FieldValue.OfOffice(LipingOffices.PATROL_MEMBER),
        "UNTIL",
        day(UNTIL));
  }

  void roster() {
    script.title("日常排班：同一人同一时段不得重复", "the roster: nobody is on duty twice at one time");
    shift("shift-1", PATROL.get(0), 20, group(1));
    shift("shift-2", PATROL.get(1), 20, group(2));
    shift("shift-3", PATROL.get(0), 21, group(3));
    shift("shift-3", PATROL.get(0), 22, group(3));
  }

  private void shift(String id, String who, int hour, UnitId area) {
    records.enter(
        LEADER,
        LipingTeams.SHIFT,
        id,
        "TEAM",
        record("charter-patrol"),
        "WHO",
        person(who),
        "TIME",
        new FieldValue.Timespan(
            script.day().atTime(LocalTime.of(hour, 0)).atZone(Act.ZONE).toInstant(),
            script.day().atTime(LocalTime.of(hour, 0)).plusHours(2).atZone(Act.ZONE).toInstant()),
        "AREA",
        unit(area));
  }

  void areas() {
    script.daysLater(1);
    script.title("责任片区：先有缺口", "areas of duty: a gap at first");
    area("area-environment", "ENVIRONMENT", clusterHead(3), VILLAGE);
    area("area-streets", "STREETS", clusterHead(7), VILLAGE);
    area("area-farmland", "FARMLAND", clusterHead(12), VILLAGE);
    area("area-roads", "ROADS", member(13, 1), group(1), group(2), group(3), group(4), group(5));
    script.title("责任片区：补齐第 6 组道路", "areas of duty: the roads of group 6 get an owner");
    area("area-roads-6", "ROADS", member(41, 1), group(6));
    script.title("问题登记：没有结果不得办结", "a report is not closed without an outcome");
    records.enter(
        member(58, 1),
        LipingRecords.PROBLEM,
        "problem-1",
        "MATTER",
        chosen("ROADS"),
        "PLACE",
        unit(group(6)),
        "WHAT",
        words("第 6 组村道塌方一处"));
    records.close(SECRETARY, "problem-1");
    records.amend(SECRETARY, "problem-1", "OUTCOME", words("当日清理，设警示牌"));
    records.close(SECRETARY, "problem-1");
  }

  private void area(String id, String matter, String owner, UnitId... units) {
    records.enter(
        SECRETARY,
        LipingRecords.AREA,
        id,
        "MATTER",
        chosen(matter),
        "AREA",
        ImmutableList.copyOf(units).stream().map(RecordPlay::unit).toList(),
        "OWNER",
        person(owner));
  }

  void tasks() {
    script.daysLater(1);
    script.title("事项准入：未准入的任务不得交办", "a task that was not admitted is not assigned");
    records.enter(
        SECRETARY, LipingMatters.TASK, "task-1", "TITLE", words("汛期村道巡查"), "PART", chosen("NET"));
    assign();
    script.title("事项准入：准入须有依据", "an admission has a basis");
    records.complete(REVIEWER, "task-1", LipingMatters.ADMISSION);
    records.amend(REVIEWER, "task-1", "BASIS", paper("岩洞镇任务清单第 12 项"));
    records.complete(REVIEWER, "task-1", LipingMatters.ADMISSION);
    assign();
  }

  private void assign() {
    records.enter(
        SECRETARY,
        LipingMatters.ASSIGNMENT,
        "assignment-1",
        "TASK",
        record("task-1"),
        "OWNER",
        person(LEADER),
        "UNIT",
        unit(VILLAGE),
        "DUE",
        day(script.day().plusDays(30)));
  }

  void voluntaryWork() {
    honour();
    script.title("志愿投劳：须为邀请；不登记任何人的低保状况", "voluntary work: by invitation; nobody's welfare status");
    work("WELFARE", words("低保户"));
    work("DAY", day(script.day()));
    work("INVITATION", words("寨内喊寨邀请，来去自愿"));
    script.title("荣誉证书：公布姓名须本人同意", "a certificate: the name is published with consent");
    certificate(ImmutableList.of());
    certificate(ImmutableList.of(paper("本人同意书")));
  }

  /** Once there is a ledger, whoever is recorded is counted; who has no account is not. */
  private void honour() {
    script.title("志愿荣誉台账：只记次数，与任何待遇无关", "a ledger of honour: no benefit depends on it");
    script.act(LOG, SECRETARY, new LedgerCommand.OpenLedger());
    script.act(
        LOG,
        SECRETARY,
        new AccountCommand.OpenAccounts(
            ImmutableList.of(AccountId.of(PersonId.of(member(61, 1))))));
    for (String clause : new String[] {"no-such-clause", "sweeping"}) {
      script.act(
          LOG,
          SECRETARY,
          new LedgerCommand.AdoptTariff(
              LipingPoints.tariff(), script.day(), new TariffBasis.ByClause(ClauseId.of(clause))));
    }
  }

  private void work(String field, FieldValue value) {
    Object[] base = {
      "WORK",
      words("清理村寨沿线杂草"),
      "DAY",
      day(script.day()),
      "PEOPLE",
      persons(member(58, 1), member(61, 1))
    };
    enter(LipingRecords.WORK, "work-1", base, field, value);
  }

  private void certificate(ImmutableList<FieldValue> consent) {
    Object[] base = {"HOLDER", person(member(61, 1)), "TIMES", number(6)};
    enter(LipingRecords.CERTIFICATE, "certificate-1", base, "CONSENT", consent);
  }

  /** Enters a record with one field more, unless it is among the others already. */
  private void enter(RecordKindId kind, String id, Object[] base, String field, Object value) {
    ImmutableList.Builder<Object> all = ImmutableList.builder().add(base);
    if (!List.of(base).contains(field)) {
      all.add(field, value);
    }
    records.enter(SECRETARY, kind, id, all.build().toArray());
  }

  void yard() {
    script.daysLater(1);
    script.title(
        "院坝协商场所：每个联户一处，不多不少", "a venue of yard consultation for each cluster, no more no less");
    IntStream.rangeClosed(2, 29).forEach(i -> venue("venue-" + i, cluster(i)));
    venue("venue-30", cluster(29));
    venue("venue-30", cluster(30));
    script.title("院坝协商；侗歌传唱", "a yard consultation; a Dong song");
    records.enter(
        clusterHead(1),
        LipingRecords.CONSULTATION,
        "consultation-1",
        "VENUE",
        record("venue-1"),
        "DAY",
        day(script.day()),
        "TOPIC",
        chosen("INDUSTRY"),
        "RESULT",
        words("愿意种植油茶，面积由各户自定"));
    records.enter(
        LEADER,
        LipingRecords.BROADCAST,
        "broadcast-1",
        "FORM",
        chosen("SONG"),
        "WHAT",
        words("侗歌唱村规"),
        "WHERE",
        ImmutableList.of(unit(group(1)), unit(group(2)), unit(group(3)), unit(group(4))),
        "DAY",
        day(script.day()),
        "AUDIENCE",
        number(260));
  }

  private void venue(String id, UnitId cluster) {
    records.enter(
        SECRETARY, LipingRecords.VENUE, id, "CLUSTER", unit(cluster), "PLACE", words("联户长家院坝"));
  }
}
