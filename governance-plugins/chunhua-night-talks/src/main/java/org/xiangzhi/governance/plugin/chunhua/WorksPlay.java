package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.plugin.chunhua.CommitteePlay.BOARD_HEAD;
import static org.xiangzhi.governance.plugin.chunhua.CommitteePlay.COMMITTEE_HEAD;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.ballot;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.chosen;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.day;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.number;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.paper;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.person;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.persons;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.record;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.unit;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.words;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.OFFICER;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.group;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.household;

import org.xiangzhi.governance.register.GroupKinds;
import org.xiangzhi.governance.register.WorksKinds;
import org.xiangzhi.governance.village.Script;

/** Plays the group's rules, its works, inspections and permissions to build. */
final class WorksPlay {
  /** The title of the first version of the rules of finance, which is what its ballot asks. */
  static final String FINANCE_1 = "通过《示例一组财务制度》第一版";

  static final String FINANCE_2 = "通过《示例一组财务制度》第二版";
  static final String DITCH = "整修上塘至晒谷坪排水沟，预算一万二千元";

  private final Script script;
  private final RecordPlay records;

  WorksPlay(Script script) {
    this.script = script;
    this.records = new RecordPlay(script);
  }

  void draftRules() {
    script.daysLater(1);
    script.title("组规民约：财务制度第一版起草", "the group's rules: finance, version 1, is drafted");
    document("finance-1", FINANCE_1, 1);
    records.complete(COMMITTEE_HEAD, "finance-1", GroupKinds.DRAFT);
    script.title("未经表决不得通过", "not adopted without a vote");
    records.complete(COMMITTEE_HEAD, "finance-1", GroupKinds.ADOPTION);
    script.title("第一版未通过，不得另拟第二版", "no second version before the first is adopted");
    document("finance-2", FINANCE_2, 2, "SUPERSEDES", record("finance-1"));
  }

  /** Records that the meeting adopted a version, and posts it. */
  void adopted(String document, String ballot) {
    script.title("组规民约：表决通过并公布", "the group's rules: adopted and posted");
    records.amend(COMMITTEE_HEAD, document, "BALLOT", ballot(ballot));
    records.complete(COMMITTEE_HEAD, document, GroupKinds.ADOPTION);
    records.amend(
        COMMITTEE_HEAD,
        document,
        "POSTED_ON",
        day(script.day()),
        "POSTED",
        paper("公布照片 " + document));
    records.complete(COMMITTEE_HEAD, document, GroupKinds.POSTING);
  }

  void draftSecondVersion() {
    script.daysLater(1);
    script.title("组规民约：版次须连续", "the group's rules: versions have no gaps");
    document("finance-2", FINANCE_2, 3, "SUPERSEDES", record("finance-1"));
    document("finance-2", FINANCE_2, 2, "SUPERSEDES", record("finance-1"));
    records.complete(COMMITTEE_HEAD, "finance-2", GroupKinds.DRAFT);
  }

  private void document(String id, String title, int version, Object... more) {
    Object[] fields = {
      "SUBJECT", chosen("FINANCE"),
      "TITLE", words(title),
      "VERSION", number(version),
      "TEXT", paper("财务制度第" + version + "版文本")
    };
    records.enter(COMMITTEE_HEAD, GroupKinds.DOCUMENT, id, OutreachPlay.joined(fields, more));
  }

  void work(String ballot) {
    script.title("小型工程立项：未附表决", "a small work: without its vote");
    records.enter(
        COMMITTEE_HEAD,
        WorksKinds.WORK,
        "ditch",
        "WORK",
        words(DITCH),
        "BUDGET",
        number(1_200_000));
    records.complete(COMMITTEE_HEAD, "ditch", WorksKinds.APPROVAL);
    script.title("小型工程立项、施工", "a small work: approved and built");
    records.amend(COMMITTEE_HEAD, "ditch", "BALLOT", ballot(ballot));
    records.complete(COMMITTEE_HEAD, "ditch", WorksKinds.APPROVAL);
    script.daysLater(9);
    records.amend(
        COMMITTEE_HEAD,
        "ditch",
        "BUILDER",
        words("示例工程队"),
        "CONTRACT",
        paper("施工合同"),
        "DONE_ON",
        day(script.day()));
    records.complete(COMMITTEE_HEAD, "ditch", WorksKinds.BUILDING);
    settle();
  }

  private void settle() {
    script.title("决算超出预算", "the cost exceeds the budget");
    accounts(BOARD_HEAD, 1_200_001, 700_001, 400_000, 100_000);
    script.title("资金来源合计与决算不符", "what was paid does not add up to the cost");
    accounts(BOARD_HEAD, 1_186_000, 700_000, 400_000, 100_000);
    script.title("组委会不得自行验收", "the committee does not accept its own work");
    accounts(COMMITTEE_HEAD, 1_186_000, 686_000, 400_000, 100_000);
    script.title("监事会验收，公布决算", "the board accepts it, and the accounts are published");
    accounts(BOARD_HEAD, 1_186_000, 686_000, 400_000, 100_000);
    records.complete(BOARD_HEAD, "ditch", WorksKinds.ACCEPTANCE);
    records.amend(
        COMMITTEE_HEAD, "ditch", "PUBLISHED_ON", day(script.day()), "PUBLISHED", paper("决算公布照片"));
    records.complete(COMMITTEE_HEAD, "ditch", WorksKinds.PUBLICATION);
  }

  private void accounts(String actor, long cost, long collective, long grants, long given) {
    records.amend(
        actor,
        "ditch",
        "COST",
        number(cost),
        "COLLECTIVE",
        number(collective),
        "GRANTS",
        number(grants),
        "GIVEN",
        number(given),
        "ACCEPTED_BY",
        persons(BOARD_HEAD, CommitteePlay.BOARD.get(0)),
        "ACCEPTANCE",
        paper("验收单"));
  }

  void inspect() {
    script.daysLater(1);
    script.title("组委会隐患排查：上塘坝体渗水", "the committee inspects: a dam of a pond leaks");
    records.enter(
        COMMITTEE_HEAD,
        WorksKinds.INSPECTION,
        "round-1",
        "SORT",
        chosen("PONDS"),
        "PLACE",
        unit(group(1)),
        "DAY",
        day(script.day()),
        "INSPECTORS",
        persons(COMMITTEE_HEAD, CommitteePlay.COMMITTEE.get(0)));
    records.enter(
        COMMITTEE_HEAD,
        WorksKinds.FINDING,
        "finding-1",
        "ROUND",
        record("round-1"),
        "PLACE",
        words("上塘"),
        "WHAT",
        words("坝体渗水"),
        "NEED",
        words("请村里安排加固坝体"),
        "EVIDENCE",
        paper("渗水照片"));
    records.amend(COMMITTEE_HEAD, "round-1", "RESULT", chosen("FOUND"));
    script.title("隐患未整改，排查不得办结", "a round is not done while a hazard is open");
    records.complete(COMMITTEE_HEAD, "round-1", WorksKinds.INSPECTING);
  }

  void putRight() {
    script.title("隐患整改完成，排查办结", "the hazard is put right, the round is done");
    records.close(COMMITTEE_HEAD, "finding-1");
    records.amend(COMMITTEE_HEAD, "finding-1", "PUT_RIGHT", words("坝体已加固，复查无渗水"));
    records.close(COMMITTEE_HEAD, "finding-1");
    records.complete(COMMITTEE_HEAD, "round-1", WorksKinds.INSPECTING);
  }

  void permit() {
    script.daysLater(1);
    script.title("建房申请", "a household applies to build");
    records.enter(
        COMMITTEE_HEAD,
        WorksKinds.BUILDING_PERMISSION,
        "permission-1",
        "HOUSEHOLD",
        unit(household(12)),
        "WHAT",
        words("原址翻建两层住房"),
        "AREA",
        number(120));
    records.complete(COMMITTEE_HEAD, "permission-1", WorksKinds.APPLICATION);
    records.amend(SECRETARY, "permission-1", "PLAN", words("符合村级建设规划"));
    records.complete(SECRETARY, "permission-1", WorksKinds.REVIEW);
    script.title("未批不得先建", "nothing is built before it is approved");
    records.amend(OFFICER, "permission-1", "STARTED_ON", day(script.day()));
    records.amend(OFFICER, "permission-1", "PAPER_NUMBER", words("示例建字〔2026〕7号"));
    records.complete(OFFICER, "permission-1", WorksKinds.APPROVAL);
    script.daysLater(7);
    script.title("批准后开工", "approved, then started");
    records.amend(OFFICER, "permission-1", "APPROVAL", paper("批准书"));
    records.complete(OFFICER, "permission-1", WorksKinds.APPROVAL);
    records.amend(SECRETARY, "permission-1", "STARTED_ON", day(script.day()));
    records.complete(SECRETARY, "permission-1", WorksKinds.BUILDING);
  }

  void review() {
    script.title("群众评议：票数与参评户数不符", "public review: the grades do not add up");
    rate("review-1", 24, 17, 5, 3);
    script.title("群众评议：24 户参评", "public review: 24 households rate");
    rate("review-1", 24, 16, 5, 3);
    records.complete(BOARD_HEAD, "review-1", ChunhuaOwnRecords.RATING);
    script.title("评议之后须有措施、责任人和期限", "measures, a person and a day follow the rating");
    records.amend(SECRETARY, "review-1", "MEASURES", words("垃圾清运改为每日一次"));
    records.complete(SECRETARY, "review-1", ChunhuaOwnRecords.FOLLOW_UP);
    records.amend(
        SECRETARY,
        "review-1",
        "OWNER",
        person("committee-member-1"),
        "DUE_ON",
        day(script.day().plusDays(10)));
    records.complete(SECRETARY, "review-1", ChunhuaOwnRecords.FOLLOW_UP);
    script.daysLater(10);
    script.title("整改完成并反馈", "it is done and told");
    records.amend(BOARD_HEAD, "review-1", "DONE", words("已连续十日每日清运"), "TOLD_ON", day(script.day()));
    records.complete(BOARD_HEAD, "review-1", ChunhuaOwnRecords.REPORT);
  }

  private void rate(String id, int rated, int satisfied, int fair, int unsatisfied) {
    records.enter(
        BOARD_HEAD,
        ChunhuaOwnRecords.REVIEW,
        id,
        "SERVICE",
        chosen("VILLAGE"),
        "DAY",
        day(script.day()),
        "RATED",
        number(rated),
        "SATISFIED",
        number(satisfied),
        "FAIR",
        number(fair),
        "UNSATISFIED",
        number(unsatisfied),
        "NEED",
        words("垃圾清运不及时"));
  }
}
