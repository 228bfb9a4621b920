package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.DIRECTOR;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.HEAD;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.STEWARD;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.account;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.Claim;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.Evidence;
import org.xiangzhi.governance.points.Ground;
import org.xiangzhi.governance.points.Mode;
import org.xiangzhi.governance.points.PostingCommand;
import org.xiangzhi.governance.points.TariffRuleId;
import org.xiangzhi.governance.village.Script;

/** Plays how points are claimed, reviewed, lost, made good and reversed. */
final class ClaimPlay {
  private final Script script;

  ClaimPlay(Script script) {
    this.script = script;
  }

  static Ground ground(String rule, int household, Evidence... evidence) {
    return Ground.of(account(household), TariffRuleId.of(rule), 1, evidence);
  }

  static Evidence photo(String of) {
    return new Evidence(Evidence.Kind.PHOTO, of, Optional.of(Digest.ofText(of)));
  }

  static Evidence paper(String of) {
    return new Evidence(Evidence.Kind.PAPER, of, Optional.of(Digest.ofText(of)));
  }

  static Evidence record(String record) {
    return new Evidence(Evidence.Kind.RECORD, record, Optional.empty());
  }

  Claim claim(String id, Ground ground) {
    return new Claim(EntryId.of(id), script.day(), ground);
  }

  /** Hands one claim in, of today. */
  void one(String actor, String id, Ground ground) {
    dated(actor, id, script.day(), ground);
  }

  void dated(String actor, String id, LocalDate day, Ground ground) {
    sheet(actor, Mode.WHOLE, new Claim(EntryId.of(id), day, ground));
  }

  void sheet(String actor, Mode mode, Claim... claims) {
    script.act(LOG, actor, new PostingCommand.PostClaims(mode, ImmutableList.copyOf(claims)));
  }

  void review(String actor, boolean approve, String reason, String... claims) {
    script.act(
        LOG,
        actor,
        new PostingCommand.ReviewClaims(
            Arrays.stream(claims).map(EntryId::of).collect(ImmutableSet.toImmutableSet()),
            approve,
            reason));
  }

  void reverse(String id, String entry, String reason) {
    script.act(
        LOG, SECRETARY, new PostingCommand.Reverse(EntryId.of(id), EntryId.of(entry), reason));
  }

  /** A rule is not in force yet on the day of its adoption. */
  void early() {
    script.title("细则次日才生效，当日不得按其记分", "the tariff is not in force yet");
    one(STEWARD, "early-1", ground("NEIGHBOUR-HELPED", 5));
  }

  void sheets() {
    script.title(
        "整表申报：有一行不合格，全表不记", "a sheet taken as a whole: one bad row, and nothing is posted");
    Claim tidy2 = claim("tidy-2", ground("TIDY-HOME", 12, photo("第12户庭院")).measuring(91));
    Claim tidy3 = claim("tidy-3", ground("TIDY-HOME", 13, photo("第13户庭院")).measuring(79));
    sheet(
        STEWARD, Mode.WHOLE, tidy2, tidy3, claim("tidy-4", ground("TIDY-HOME", 14).measuring(80)));
    script.title("逐行申报：合格的照记，不合格的逐行说明", "a sheet taken row by row: good rows are posted");
    sheet(
        STEWARD,
        Mode.EACH,
        tidy2,
        tidy3,
        claim("bad-1", ground("TIDY-HOME", 14).measuring(80)),
        claim("bad-2", ground("FLYING", 14)),
        claim("bad-3", ground("NEIGHBOUR-HELPED", 25)),
        claim("bad-4", ground("GOOD-DEED", 14).amounting(21)),
        claim("bad-5", ground("TIDY-HOME", 12, photo("第12户庭院")).measuring(95)),
        new Claim(EntryId.of("bad-6"), script.day().plusDays(1), ground("NEIGHBOUR-HELPED", 14)),
        new Claim(EntryId.of("bad-7"), script.day().minusDays(61), ground("NEIGHBOUR-HELPED", 14)),
        claim("bad-8", ground("ACTIVITY-ATTENDED", 14, record("no-such-record"))));
    script.title(
        "同一编号再报：内容相同按原结果答复，内容不同或者曾被拒绝的不予受理",
        "the same id again: answered as before; with other content, or refused before, refused");
    sheet(STEWARD, Mode.WHOLE, tidy2);
    sheet(
        STEWARD,
        Mode.EACH,
        claim("tidy-3", ground("TIDY-HOME", 13, photo("第13户庭院")).measuring(90)));
    sheet(STEWARD, Mode.WHOLE, claim("bad-1", ground("TIDY-HOME", 14).measuring(80)));
    sheet(
        STEWARD,
        Mode.WHOLE,
        claim("bad-1", ground("TIDY-HOME", 14, photo("第14户庭院")).measuring(80)));
  }

  void reviews() {
    script.title("本户自报红白事从简；不得代他户申报", "a household claims for itself, and for no other");
    Ground feast = ground("SIMPLE-FEAST", 12, photo("简办婚宴")).amounting(25);
    one(member(13, 1), "feast-0", feast);
    one(member(12, 1), "feast-1", feast);
    script.title("须经申报人以外的人审核", "somebody else reviews it");
    review(STEWARD, true, "属实", "feast-1", "no-such-claim");
    review(member(13, 1), true, "属实", "feast-1");
    review(STEWARD, true, "属实", "feast-1");
    script.title("一事一议：线索属实，由村委会主任核定", "decided case by case, by the director");
    one(STEWARD, "fraud-1", ground("FRAUD-WARNED", 15).amounting(101));
    one(STEWARD, "fraud-1", ground("FRAUD-WARNED", 15).amounting(60));
    review(STEWARD, true, "自己申报自己审核", "fraud-1");
    review(DIRECTOR, true, "派出所反馈属实", "fraud-1");
    one(STEWARD, "deed-1", ground("GOOD-DEED", 16).amounting(5));
    review(HEAD, false, "当事人称并无此事", "deed-1");
  }

  void deductions() {
    script.title("同类再犯加倍：5、10、20 分", "the same again doubles: 5, 10, 20");
    for (int i = 1; i <= 3; i++) {
      one(STEWARD, "litter-" + i, ground("LITTER", 5, photo("乱倒垃圾第" + i + "次")));
      review(HEAD, true, "现场查实", "litter-" + i);
      script.daysLater(1);
    }
    script.title("以义务清扫修复：不超过原扣分", "made good by cleaning, never beyond what was deducted");
    repair("repair-1", "litter-2", 6);
    repair("repair-2", "litter-2", 5);
    repair("repair-2", "litter-2", 4);
    repair("repair-3", "tidy-2", 4);
    script.title("同一事项多级获评只取最大", "of several titles for one thing the largest counts");
    best("best-1", "VILLAGE");
    best("best-2", "TOWN");
    best("best-3", "VILLAGE");
  }

  private void repair(String id, String deduction, long points) {
    one(
        STEWARD,
        id,
        ground("REPAIR-BY-CLEANING", 5).amounting(points).repairing(EntryId.of(deduction)));
  }

  private void best(String id, String level) {
    one(STEWARD, id, ground("BEST-YARD-" + level, 12, paper("最美庭院奖状")).inDeed("2026 年最美庭院"));
  }

  void caps() {
    script.title("封顶：每日一次，每月 10 分", "caps: once a day, ten points a month");
    for (int i = 1; i <= 6; i++) {
      one(STEWARD, "helped-" + i, ground("NEIGHBOUR-HELPED", 11));
      script.daysLater(1);
    }
    one(STEWARD, "helped-7", ground("NEIGHBOUR-HELPED", 13));
    one(STEWARD, "helped-8", ground("NEIGHBOUR-HELPED", 13));
    script.title("荣誉有效期按大小计；赠送积分两月有效", "a title stays by its size; a gift two months");
    one(SECRETARY, "family-1", ground("MODEL-FAMILY", 16, paper("最美家庭奖状")).amounting(40));
    one(SECRETARY, "family-2", ground("MODEL-FAMILY", 17, paper("最美家庭奖状")).amounting(41));
    one(SECRETARY, "gift-18", ground("FESTIVAL-GIFT", 18));
    one(SECRETARY, "gift-3", ground("FESTIVAL-GIFT", 3));
    one(SECRETARY, "gift-3-again", ground("FESTIVAL-GIFT", 3));
    one(HEAD, "steward-1", person("STEWARD-YEAR", member(3, 1)));
    review(SECRETARY, true, "任满一年", "steward-1");
  }

  private static Ground person(String rule, String person) {
    return Ground.of(AccountId.of(PersonId.of(person)), TariffRuleId.of(rule), 1);
  }

  void reversals() {
    script.title("冲正：只冲一次，冲正本身不再冲", "a reversal: once, and not of itself");
    reverse("undo-1", "tidy-3", "评分错记为第13户");
    reverse("undo-2", "tidy-3", "再次冲正");
    reverse("undo-3", "undo-1", "冲正不再冲正");
    reverse("undo-3", "litter-2", "已修复的，须先冲正修复");
  }

  /** Takes back what was spent in the meantime. */
  void takeBack() {
    script.title("已用的积分冲正后为负，以后抵补", "what was spent is owed, and filled up by what comes");
    reverse("undo-4", "open-2", "期初存折系误抄");
    one(STEWARD, "after-1", ground("NEIGHBOUR-HELPED", 2));
  }
}
