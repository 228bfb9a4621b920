package org.xiangzhi.governance.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.recognition.RecognitionScene.BLACK;
import static org.xiangzhi.governance.recognition.RecognitionScene.CHILD;
import static org.xiangzhi.governance.recognition.RecognitionScene.CLEAN;
import static org.xiangzhi.governance.recognition.RecognitionScene.JUSTICE;
import static org.xiangzhi.governance.recognition.RecognitionScene.PAPER;
import static org.xiangzhi.governance.recognition.RecognitionScene.RED;
import static org.xiangzhi.governance.recognition.RecognitionScene.START;
import static org.xiangzhi.governance.recognition.RecognitionScene.VILLAGE;
import static org.xiangzhi.governance.recognition.RecognitionScene.YELLOW;
import static org.xiangzhi.governance.recognition.RecognitionScene.a;
import static org.xiangzhi.governance.recognition.RecognitionScene.b;
import static org.xiangzhi.governance.recognition.RecognitionScene.c;
import static org.xiangzhi.governance.recognition.RecognitionScene.h;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

class ListTest {
  private final RecognitionScene scene = new RecognitionScene();
  private final ListScript script = ListScript.household(scene, 1);

  @Test
  void guidanceComesFirst_withItsDays() {
    scene.refuse(script.takeUp(), RefusalCode.NOT_FOUND, RecognitionGuards.PROVIDED);
    script.guided();
    assertThat(script.found().begun().guidance().orElseThrow().until())
        .isEqualTo(START.plusDays(10));
    Refusal early =
        scene.days(10).refuse(script.takeUp(), RefusalCode.TOO_EARLY, RecognitionGuards.GUIDANCE);
    assertThat(early.arguments()).containsEntry("first", START.plusDays(11).toString());
    scene.days(1).accept(script.takeUp());
  }

  @Test
  void whatWasPutRightEndsTheCase() {
    script.guided();
    scene.accept(new ListCommand.EndCase(script.id(), CaseEnd.MENDED, "已清理"));
    assertThat(script.found().stage()).isEqualTo(ListStage.CLOSED);
    scene.days(11).refuse(script.takeUp(), RefusalCode.RECOGNITION_STAGE, RecognitionGuards.ORDER);
  }

  @Test
  void whereTheVillageHasNotChosenLists_thereIsGuidanceAlone() {
    scene.choice = "GUIDANCE";
    script.guided();
    scene
        .days(11)
        .refuse(script.takeUp(), RefusalCode.ACT_NOT_PROVIDED, RecognitionGuards.PROVIDED);
    scene.choice = "LISTS";
    scene.accept(script.takeUp());
  }

  @Test
  void listClauseInForce_repealedYesterdayIsRefused_atEveryStep() {
    scene.repealed = Optional.of(START);
    Refusal repealed =
        scene.refuse(script.guidance(), RefusalCode.CLAUSE_NOT_IN_FORCE, RecognitionGuards.CLAUSE);
    assertThat(repealed.arguments())
        .containsEntry("until", START.minusDays(1).toString())
        .containsEntry("day", START.toString());
    scene.repealed = Optional.of(START.plusDays(11));
    script.guided();
    scene
        .days(11)
        .refuse(script.takeUp(), RefusalCode.CLAUSE_NOT_IN_FORCE, RecognitionGuards.CLAUSE);
    scene.repealed = Optional.empty();
    scene.accept(script.takeUp()).accept(script.notice()).days(6).accept(script.hearing());
    scene.repealed = Optional.of(scene.day);
    scene.refuse(script.vote(30), RefusalCode.CLAUSE_NOT_IN_FORCE, RecognitionGuards.CLAUSE);
    scene.repealed = Optional.of(scene.day.plusDays(1));
    scene.accept(script.vote(30)).days(1);
    scene.verdicts.put(ListScript.BALLOT, Votes.motion(2, 2, 0));
    scene.refuse(script.settle(), RefusalCode.CLAUSE_NOT_IN_FORCE, RecognitionGuards.CLAUSE);
  }

  @Test
  void aClauseThatNoCompactEverHadIsUnknown() {
    scene.refuse(
        new ListCommand.GiveGuidance(
            script.id(),
            YELLOW,
            VILLAGE,
            script.concerned(),
            a(1),
            ClauseId.of("none"),
            "乱倒垃圾",
            "请清理"),
        RefusalCode.NOT_FOUND,
        RecognitionGuards.PROVIDED);
  }

  @Test
  void listNoChildren_neitherTheChildNorTheHouseholdForItsDeed_norItsName() {
    ListScript child = new ListScript(scene, script.id(), Concerned.person(CHILD), CHILD);
    scene.refuse(child.guidance(), RefusalCode.PERSON_BARRED, RecognitionGuards.NO_CHILDREN);
    ListScript deed = new ListScript(scene, script.id(), script.concerned(), CHILD);
    scene.refuse(deed.guidance(), RefusalCode.PERSON_BARRED, RecognitionGuards.NO_CHILDREN);
    Refusal named =
        scene.refuse(
            script.guidance("田小满乱扔垃圾"), RefusalCode.VALUE_FORM, RecognitionGuards.NO_CHILDREN);
    assertThat(named.arguments().values()).noneMatch(value -> value.contains("小满"));
    script.guided();
    scene
        .days(11)
        .refuse(
            new ListCommand.TakeUp(script.id(), ImmutableList.of(new Proof("田小满的照片", PAPER, c(2)))),
            RefusalCode.VALUE_FORM,
            RecognitionGuards.NO_CHILDREN);
  }

  @Test
  void whoseAgeIsUnknownIsNotListed() {
    scene.homes.remove(b(1));
    scene.refuse(
        new ListScript(scene, script.id(), script.concerned(), b(1)).guidance(),
        RefusalCode.NOT_FOUND,
        RecognitionGuards.PROVIDED);
  }

  @Test
  void listNotForRights_byItsWords() {
    for (String what : Set.of("多次上访", "向镇里反映村务", "不肯捐款修路", "refused to sign the roll", "投反对票")) {
      scene.refuse(script.guidance(what), RefusalCode.RIGHT_EXERCISED, RecognitionGuards.RIGHTS);
    }
    scene.accept(script.guidance("占用公共通道堆放杂物"));
  }

  @Test
  void listNotForRights_whoLatelyUsedOneIsLookedAtFirstByOthers() {
    ListScript second = ListScript.household(scene, 2);
    scene.rights.add("objection o-1");
    second.guided();
    Refusal open =
        scene
            .days(11)
            .refuse(second.takeUp(), RefusalCode.RIGHT_EXERCISED, RecognitionGuards.RIGHTS);
    assertThat(open.arguments()).containsEntry("found", "objection o-1");
    ListCommand review = new ListCommand.ReviewRights(second.id(), "异议另案处理，与本事项无关");
    scene.refuse(review, RefusalCode.OFFICE_REQUIRED, RecognitionGuards.RIGHTS);
    scene.kin.put(JUSTICE, a(2));
    scene.refuse(review, JUSTICE, RefusalCode.PERSON_BARRED, RecognitionGuards.RIGHTS);
    scene.kin.clear();
    scene.accept(review, JUSTICE);
    scene.refuse(review, JUSTICE, RefusalCode.NOT_FOUND, RecognitionGuards.PROVIDED);
    scene.rights.add("petition p-2");
    Refusal newer =
        scene.refuse(second.takeUp(), RefusalCode.RIGHT_EXERCISED, RecognitionGuards.RIGHTS);
    assertThat(newer.arguments()).containsEntry("found", "petition p-2");
    scene.accept(review, JUSTICE).accept(second.takeUp());
  }

  @Test
  void listHearing_notBeforeTheDaysOfTheNoticeAreOver() {
    script.guided();
    scene.days(11);
    scene.refuse(script.notice(), RefusalCode.RECOGNITION_STAGE, RecognitionGuards.ORDER);
    scene.accept(script.takeUp());
    scene.refuse(
        new ListCommand.GiveNotice(script.id(), CHILD, PAPER),
        RefusalCode.PERSON_BARRED,
        RecognitionGuards.HEARING);
    scene.accept(script.notice());
    Refusal early =
        scene.days(5).refuse(script.hearing(), RefusalCode.TOO_EARLY, RecognitionGuards.HEARING);
    assertThat(early.arguments()).containsEntry("first", START.plusDays(17).toString());
    scene.refuse(script.vote(30), RefusalCode.RECOGNITION_STAGE, RecognitionGuards.ORDER);
    scene.days(1);
    scene.refuse(
        new ListCommand.Hear(script.id(), HearingOutcome.WAIVED, Optional.empty(), "放弃"),
        RefusalCode.VALUE_FORM,
        RecognitionGuards.HEARING);
    scene.refuse(
        new ListCommand.Hear(script.id(), HearingOutcome.STAYED_AWAY, Optional.of(a(1)), "未到场"),
        RefusalCode.VALUE_FORM,
        RecognitionGuards.HEARING);
    scene.accept(
        new ListCommand.Hear(script.id(), HearingOutcome.STAYED_AWAY, Optional.empty(), "两次书面通知"));
  }

  @Test
  void listVote_recusesThoseConcerned_whoBroughtIt_andWhoWasNotElected() {
    scene.committee = Set.of(a(1), c(1), c(2), c(3), c(4), c(5));
    scene.elected = Set.of(a(1), c(1), c(2), c(3), c(5));
    scene.kin.put(c(1), b(1));
    script.heard();
    scene.accept(script.vote(30));
    ListEvent.PutToVote vote = script.found().last(ListEvent.PutToVote.class).orElseThrow();
    assertThat(vote.recused().keySet()).containsExactly(c(1), c(2), c(4), a(1));
    assertThat(vote.recused().values())
        .extracting(text -> text.en())
        .containsExactly(
            "is a near relative",
            "brought the case or gave evidence",
            "was not elected into the body",
            "is whom it is about");
  }

  @Test
  void listVote_needsTwoWhoMayVote() {
    scene.committee = Set.of(c(1), c(2), c(4));
    script.heard();
    Refusal few =
        scene.refuse(script.vote(30), RefusalCode.REQUIREMENT_UNMET, RecognitionGuards.VOTE);
    assertThat(few.arguments()).containsEntry("value", "1").containsEntry("bound", ">= 2");
    scene.committee = Set.of(c(1), c(2), c(3));
    scene.accept(script.vote(30));
  }

  @Test
  void listExpiry_isWithinItsBound_andTheListingEndsOfItself() {
    script.heard();
    Refusal long31 =
        scene.refuse(script.vote(31), RefusalCode.VALUE_OUT_OF_BOUNDS, RecognitionGuards.EXPIRY);
    assertThat(long31.arguments()).containsEntry("max", "30");
    scene.accept(script.vote(30));
    scene.refuse(script.settle(), RefusalCode.ACT_ORDER, RecognitionGuards.VOTE);
    scene.verdicts.put(ListScript.BALLOT, Votes.motion(2, 2, 0));
    scene.accept(script.settle());
    ListEvent.Listed listed = script.found().listing().orElseThrow();
    assertThat(listed.last()).isEqualTo(listed.first().plusDays(29));
    assertThat(script.found().isListedOn(listed.first().minusDays(1))).isFalse();
    assertThat(script.found().isListedOn(listed.first())).isTrue();
    assertThat(script.found().isListedOn(listed.last())).isTrue();
    assertThat(script.found().isListedOn(listed.last().plusDays(1))).isFalse();
    assertThat(scene.state.isBlocked(script.concerned(), listed.last())).isTrue();
    assertThat(scene.state.isBlocked(script.concerned(), listed.last().plusDays(1))).isFalse();
    scene
        .days(30)
        .refuse(
            new ListCommand.Lift(script.id(), "已改正"),
            RefusalCode.ALREADY_ENDED,
            RecognitionGuards.EXPIRY);
  }

  @Test
  void theVoteDecides_andIsHeldAgainWithoutAQuorum() {
    script.heard();
    scene.accept(script.vote(30));
    scene.verdicts.put(ListScript.BALLOT, Votes.motion(5, 2, 0));
    scene.refuse(script.settle(), RefusalCode.ACT_ORDER, RecognitionGuards.VOTE);
    BallotId again = BallotId.of("listing-2");
    scene.accept(new ListCommand.PutToVote(script.id(), again, 30, Optional.empty()));
    scene.verdicts.put(again, Votes.motion(2, 1, 1));
    scene.refuse(script.vote(30), RefusalCode.ACT_ORDER, RecognitionGuards.VOTE);
    scene.accept(script.settle());
    assertThat(script.found().stage()).isEqualTo(ListStage.CLOSED);
    assertThat(script.found().listing()).isEmpty();
  }

  @Test
  void awardNotWhileListed_onlyWhileListed() {
    script.listed(10);
    RoundId round = RoundId.of("r");
    scene.accept(
        new AwardCommand.OpenRound(round, RecognitionScene.YARDS, VILLAGE, AwardTerm.of("2026")));
    AwardCommand nominate = new AwardCommand.Nominate(round, script.concerned(), "庭院整洁");
    Refusal barred =
        scene.refuse(nominate, a(4), RefusalCode.NOT_ENTITLED, RecognitionGuards.NOT_WHILE_LISTED);
    assertThat(barred.arguments().values())
        .noneMatch(value -> value.contains("榜") || value.contains("list"));
    scene.days(10).accept(nominate, a(4));
  }

  @Test
  void oneCaseOfAListIsUnderWayAtATime() {
    script.guided();
    ListScript other = new ListScript(scene, ListCaseId.of("case-9"), script.concerned(), a(1));
    Refusal open =
        scene.refuse(other.guidance(), RefusalCode.ALREADY_EXISTS, RecognitionGuards.PROVIDED);
    assertThat(open.arguments()).containsEntry("id", "case-1");
    scene.accept(
        new ListCommand.GiveGuidance(
            other.id(), BLACK, VILLAGE, script.concerned(), a(1), CLEAN, "堵塞水渠", "请疏通"));
  }

  @Test
  void listLeastShown_redListsNobodyWithoutConsent() {
    Concerned home = Concerned.household(h(3));
    ListCaseId id = ListCaseId.of("praise-1");
    ListCommand vote = new ListCommand.PutToVote(id, ListScript.BALLOT, 30, Optional.empty());
    scene.refuse(
        new ListCommand.ProposePraise(id, YELLOW, VILLAGE, home, CLEAN, "义务清扫村道"),
        RefusalCode.VALUE_FORM,
        RecognitionGuards.GUIDANCE);
    scene.accept(new ListCommand.ProposePraise(id, RED, VILLAGE, home, CLEAN, "义务清扫村道"));
    scene.refuse(vote, RefusalCode.ACT_ORDER, RecognitionGuards.LEAST);
    scene.accept(new ListCommand.ConsentToDisplay(id, Declaration.own(a(3)), true), a(3));
    scene.accept(vote);
    scene.verdicts.put(ListScript.BALLOT, Votes.motion(2, 2, 0));
    scene.accept(new ListCommand.Settle(id));
    ListCase one = scene.state.find(id).orElseThrow();
    assertThat(one.isListedOn(scene.day)).isTrue();
    scene.accept(new ListCommand.ConsentToDisplay(id, Declaration.own(b(3)), false), b(3));
    assertThat(scene.state.find(id).orElseThrow().isListedOn(scene.day)).isFalse();
  }
}
