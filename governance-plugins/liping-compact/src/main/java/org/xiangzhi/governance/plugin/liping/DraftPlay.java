package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.FormationPlay.CASE;
import static org.xiangzhi.governance.plugin.liping.FormationPlay.complete;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.away;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.household;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.households;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xiangzhi.governance.compact.AgreementId;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.ChangeId;
import org.xiangzhi.governance.compact.Channel;
import org.xiangzhi.governance.compact.ClauseChange;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.CompactText;
import org.xiangzhi.governance.compact.ConsultationCommand;
import org.xiangzhi.governance.compact.DraftCommand;
import org.xiangzhi.governance.compact.NineSteps;
import org.xiangzhi.governance.compact.NoticeCommand;
import org.xiangzhi.governance.compact.OpinionId;
import org.xiangzhi.governance.compact.Origin;
import org.xiangzhi.governance.compact.Place;
import org.xiangzhi.governance.compact.TierId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.village.Script;

/** Plays steps four to seven: draft, opinions, revision, notice. */
final class DraftPlay {
  private static final String CONSULTATION = "consultation-0";
  private static final String DRAFTER = "villagers-committee-director";

  /** The first households are left out in the beginning: one of each kind. */
  private static final int FORGOTTEN = 3;

  private final Script script;
  private final CompactText base = CompactText.of(SampleTexts.asFound());
  private final Map<ChangeId, ClauseChange> changes = new TreeMap<>();

  DraftPlay(Script script) {
    this.script = script;
  }

  CompactText text() {
    return ClauseChange.apply(base, changes.values());
  }

  void draft() {
    script.daysLater(4);
    script.title("④ 草拟初稿", "4 drafting");
    script.act(
        LOG,
        SECRETARY,
        new CaseCommand.RecordAgreement(
            AgreementId.of("road-2024"),
            "两村共修一条路，共同管护",
            ImmutableList.of("岩洞村", "新洞村"),
            ImmutableList.of(SampleTexts.paper("共修村道协议书"))));
    propose(
        replace(
            "chg-road", "road", "村道由沿线农户与新洞村共同养护，每季度一次。", Origin.Kind.INTER_VILLAGE, "road-2024"));
    propose(
        replace(
            "chg-customs", "customs", "红白喜事从简：彩礼、酒席从俭，提前三日告知红白理事会。", Origin.Kind.DRAFT, "执委会初稿"));
    propose(
        new ClauseChange.Add(
            ChangeId.of("chg-song"),
            ClauseId.of("song"),
            new Place(3, 9, 0),
            "本规约编入侗歌侗戏，逢节传唱。",
            new Origin(Origin.Kind.OLD_COVENANT, "寨中旧款约")));
    propose(
        new ClauseChange.Remove(
            ChangeId.of("chg-broadcast"), ClauseId.of("broadcast"), baseOf("broadcast")));
    proposeFromTheYard();
    proposeInVain();
    script.title("④ 草拟初稿：张贴", "4 drafting: posted");
    script.act(
        LOG,
        SECRETARY,
        new DraftCommand.PostDraft(CASE, text().digest(), SampleTexts.posting("各寨风雨桥头", "初稿张贴照片")));
    complete(script, NineSteps.DRAFTING);
  }

  /** A proposal comes from the yard once the consultation on it is concluded. */
  private void proposeFromTheYard() {
    RecordPlay records = new RecordPlay(script);
    script.title("④ 草拟初稿：院坝协商尚未办结，其建议不得纳入", "4 drafting: a yard consultation is not concluded yet");
    records.enter(
        SECRETARY,
        LipingRecords.VENUE,
        "venue-1",
        "CLUSTER",
        RecordPlay.unit(SampleVillage.cluster(1)),
        "PLACE",
        RecordPlay.words("联户长家院坝"));
    records.enter(
        SampleVillage.clusterHead(1),
        LipingRecords.CONSULTATION,
        CONSULTATION,
        "VENUE",
        RecordPlay.record("venue-1"),
        "DAY",
        RecordPlay.day(script.day()),
        "TOPIC",
        RecordPlay.chosen("COMPACT"),
        "RESULT",
        RecordPlay.words("建议每月初一各户清扫门前路段"));
    ClauseChange fromTheYard =
        new ClauseChange.Add(
            ChangeId.of("chg-sweeping"),
            ClauseId.of("sweeping"),
            new Place(3, 10, 0),
            "每月初一各户清扫门前路段。",
            new Origin(Origin.Kind.CONSULTATION, CONSULTATION));
    script.act(LOG, DRAFTER, new DraftCommand.ProposeChange(CASE, fromTheYard));
    script.title(
        "④ 草拟初稿：院坝协商的建议纳入条款，来源可查", "4 drafting: a clause keeps the consultation it comes from");
    records.close(SampleVillage.clusterHead(1), CONSULTATION);
    propose(fromTheYard);
  }

  private void proposeInVain() {
    script.title("④ 草拟初稿：两人改同一条；底本已变", "4 drafting: two change one clause; an outdated base");
    script.act(
        LOG,
        "committee-member-1",
        new DraftCommand.ProposeChange(
            CASE, replace("chg-road-2", "road", "村道由村集体出资养护。", Origin.Kind.DRAFT, "委员提议")));
    script.act(
        LOG,
        "committee-member-1",
        new DraftCommand.ProposeChange(
            CASE,
            new ClauseChange.Replace(
                ChangeId.of("chg-hygiene"),
                ClauseId.of("hygiene"),
                Digest.ofText("旧稿"),
                "房前屋后自行打扫。",
                new Origin(Origin.Kind.DRAFT, "委员提议"))));
  }

  private ClauseChange.Replace replace(
      String change, String clause, String body, Origin.Kind kind, String reference) {
    return new ClauseChange.Replace(
        ChangeId.of(change),
        ClauseId.of(clause),
        baseOf(clause),
        body,
        new Origin(kind, reference));
  }

  private Digest baseOf(String clause) {
    return base.clause(ClauseId.of(clause)).orElseThrow().digest();
  }

  private void propose(ClauseChange change) {
    changes.put(change.change(), change);
    script.act(LOG, DRAFTER, new DraftCommand.ProposeChange(CASE, change));
  }

  void collectOpinions() {
    script.daysLater(3);
    script.title("⑤ 征求民意：四级包联，入户与线上", "5 opinion collection: four tiers, at the door and online");
    ask(
        "town-leader",
        "TOWN_TEAM",
        Channel.DOOR_TO_DOOR,
        households(h -> h > FORGOTTEN && h <= 20 && !away(h)));
    ask(
        "town-cadre",
        "TOWN_CADRES",
        Channel.DOOR_TO_DOOR,
        households(h -> h > 20 && h <= 90 && !away(h)));
    ask(
        "work-team-member",
        "WORK_TEAM",
        Channel.DOOR_TO_DOOR,
        households(h -> h > 90 && h <= 180 && !away(h)));
    ask(
        "committee-member-1",
        "VILLAGE_CADRES",
        Channel.DOOR_TO_DOOR,
        households(h -> h > 180 && !away(h)));
    ask(
        "branch-member-2",
        "VILLAGE_CADRES",
        Channel.ONLINE,
        households(h -> h > FORGOTTEN && away(h)));
    script.title("⑤ 征求民意：非本级人员代为征求", "5 opinion collection: asked down a tier that is not theirs");
    ask("work-team-member", "TOWN_TEAM", Channel.DOOR_TO_DOOR, households(h -> h == 1));
    answerOpinions();
  }

  private void answerOpinions() {
    script.title("⑤ 征求民意：登记意见", "5 opinion collection: opinions are registered");
    opinion("op-dispute", 17, "dispute", "调解不成的，请驻村法律顾问一起来。");
    opinion("op-song", 52, "song", "节日前先教年轻人唱。");
    opinion("op-farmland", 118, "farmland", "自家菜园搭棚也算乱搭乱建吗？");
    script.title(
        "⑤ 征求民意：尚有未问之户、未答之意见", "5 opinion collection: households not asked, opinions not answered");
    complete(script, NineSteps.OPINION_COLLECTION);
    script.daysLater(2);
    script.title("⑤ 征求民意：补齐、逐条答复", "5 opinion collection: made up for, each answered");
    ask(
        "committee-member-1",
        "VILLAGE_CADRES",
        Channel.DOOR_TO_DOOR,
        households(h -> h <= FORGOTTEN && !away(h)));
    ask(
        "branch-member-2",
        "VILLAGE_CADRES",
        Channel.ONLINE,
        households(h -> h <= FORGOTTEN && away(h)));
    reply("op-dispute", true, "采纳，写入第七条。");
    reply("op-song", false, "可在传唱活动中安排，不必写入条文。");
    reply("op-farmland", false, "菜园棚架不在禁止之列，按土地管理规定执行。");
    complete(script, NineSteps.OPINION_COLLECTION);
  }

  private void ask(String actor, String tier, Channel channel, List<UnitId> households) {
    script.act(
        LOG,
        actor,
        new ConsultationCommand.RecordInquiries(
            CASE, TierId.of(tier), channel, ImmutableSet.copyOf(households)));
  }

  private void opinion(String id, int household, String clause, String text) {
    script.act(
        LOG,
        "committee-member-1",
        new ConsultationCommand.RegisterOpinion(
            CASE,
            OpinionId.of(id),
            household(household),
            TierId.of("VILLAGE_CADRES"),
            Channel.DOOR_TO_DOOR,
            Optional.of(ClauseId.of(clause)),
            text));
  }

  private void reply(String id, boolean accepted, String reply) {
    script.act(
        LOG,
        DRAFTER,
        new ConsultationCommand.ReplyToOpinion(CASE, OpinionId.of(id), accepted, reply));
  }

  void revise() {
    script.daysLater(2);
    script.title("⑥ 修改完善：意见未落到条款", "6 revision: an accepted opinion is not yet in the text");
    review(true, "未发现违法内容。");
    complete(script, NineSteps.REVISION);
    script.title("⑥ 修改完善：改条款、乡镇审核", "6 revision: the clause is changed, the town reviews");
    propose(
        replace(
            "chg-dispute",
            "dispute",
            "邻里有纠纷，先找纠纷调解队；调解不成的，请村法律顾问参加。",
            Origin.Kind.OPINION,
            "op-dispute"));
    link("op-dispute", "chg-dispute");
    review(true, "未发现违法内容。");
    complete(script, NineSteps.REVISION);
  }

  private void review(boolean passed, String remarks) {
    script.act(
        LOG,
        "town-reviewer",
        new DraftCommand.RecordTownReview(CASE, text().digest(), passed, remarks));
  }

  private void link(String opinion, String change) {
    script.act(
        LOG,
        DRAFTER,
        new ConsultationCommand.LinkOpinion(CASE, OpinionId.of(opinion), ChangeId.of(change)));
  }

  void noticeWithObjection() {
    script.daysLater(1);
    script.title("⑦ 二次公示：所贴并非审核之文本", "7 second notice: not the text that was reviewed");
    script.act(
        LOG,
        SECRETARY,
        new NoticeCommand.PostNotice(CASE, base.digest(), SampleTexts.posting("村务公开栏", "公示照片")));
    script.title("⑦ 二次公示：张贴", "7 second notice: posted");
    postNotice();
    script.daysLater(10);
    script.title("⑦ 二次公示：不足 15 日", "7 second notice: not yet 15 days");
    complete(script, NineSteps.SECOND_NOTICE);
    script.daysLater(1);
    script.title("⑦ 二次公示：公示期内有异议，退回", "7 second notice: an objection sends it back");
    script.act(
        LOG,
        member(88, 1),
        new NoticeCommand.RaiseObjection(
            CASE, OpinionId.of("obj-customs"), household(88), "提前三日来不及，请改为提前一日。"));
    script.title("⑥ 修改完善：答复异议、再审核", "6 revision again: the objection is answered, reviewed again");
    reply("obj-customs", true, "采纳，改为提前一日。");
    withdraw("chg-customs");
    propose(
        replace(
            "chg-customs-2",
            "customs",
            "红白喜事从简：彩礼、酒席从俭，提前一日告知红白理事会。",
            Origin.Kind.OPINION,
            "obj-customs"));
    link("obj-customs", "chg-customs-2");
    review(true, "未发现违法内容。");
    complete(script, NineSteps.REVISION);
  }

  private void withdraw(String change) {
    changes.remove(ChangeId.of(change));
    script.act(LOG, DRAFTER, new DraftCommand.WithdrawChange(CASE, ChangeId.of(change), "因异议另拟"));
  }

  private void postNotice() {
    script.act(
        LOG,
        SECRETARY,
        new NoticeCommand.PostNotice(
            CASE, text().digest(), SampleTexts.posting("村务公开栏", "公示张贴照片")));
  }

  void noticeAgain() {
    script.title("⑦ 二次公示：修改稿再公示", "7 second notice: the new text");
    postNotice();
    script.daysLater(16);
    script.act(
        LOG,
        SECRETARY,
        new NoticeCommand.CloseNotice(CASE, ImmutableList.of(SampleTexts.paper("公示期满照片"))));
    complete(script, NineSteps.SECOND_NOTICE);
  }
}
