package org.xiangzhi.governance.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.recognition.RecognitionScene.JUSTICE;
import static org.xiangzhi.governance.recognition.RecognitionScene.PAPER;
import static org.xiangzhi.governance.recognition.RecognitionScene.VILLAGE;
import static org.xiangzhi.governance.recognition.RecognitionScene.YARDS;
import static org.xiangzhi.governance.recognition.RecognitionScene.a;
import static org.xiangzhi.governance.recognition.RecognitionScene.b;
import static org.xiangzhi.governance.recognition.RecognitionScene.h;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Ties;

class PapersTest {
  private static final RoundId ROUND = RoundId.of("yards");
  private static final BallotId VOTE = BallotId.of("vote");
  private static final Concerned HOME = Concerned.household(h(2));
  private static final RecognitionNames NAMES =
      new RecognitionNames(person -> "某<某>", unit -> unit.equals(h(2)) ? "田家" : "红星村");

  private final RecognitionScene scene = new RecognitionScene();

  private Round won(boolean named) {
    scene
        .accept(new AwardCommand.OpenRound(ROUND, YARDS, VILLAGE, AwardTerm.of("2026")))
        .accept(new AwardCommand.Nominate(ROUND, HOME, "庭院整洁"), a(4))
        .accept(
            new AwardCommand.AnswerNomination(ROUND, HOME, Declaration.own(a(2)), true, named),
            a(2))
        .accept(new AwardCommand.PutToVote(ROUND, VOTE, Optional.empty()));
    scene.verdicts.put(VOTE, Votes.choice(Ties.VOTE_AGAIN, 2, Map.of(HOME, 11)));
    scene
        .accept(new AwardCommand.DeclareWinners(ROUND))
        .accept(new AwardCommand.Publish(ROUND, "公开栏", PAPER, 7))
        .days(8)
        .accept(
            new AwardCommand.Deliver(
                ROUND, HOME, PlaqueNumber.of("GB-1"), ImmutableSortedSet.of(a(5)), PAPER));
    return round();
  }

  private Round round() {
    return scene.state.find(ROUND).orElseThrow();
  }

  @Test
  void aCertificateSaysWhoWonWhatByHowManyVotes_ChineseFirst_withAPlaceForTheSeal() {
    String page = RecognitionPapers.awardCertificate(won(true), HOME, NAMES).orElseThrow();
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
        .contains("<h1>荣誉证书</h1>", "田家：", "2026年", "11 票", "编号：GB-1", "（盖章处）")
        .contains("Certificate of honour", "No. GB-1")
        .doesNotContain("不再有效");
    assertThat(page.indexOf("荣誉证书")).isLessThan(page.indexOf("Certificate of honour"));
    assertThat(RecognitionPapers.awardCertificate(round(), Concerned.household(h(3)), NAMES))
        .isEmpty();
  }

  @Test
  void theCertificateOfARevokedAwardSaysSo() {
    won(true);
    scene
        .accept(new AwardCommand.OpenRevocation(ROUND, HOME, "事迹不实", PAPER), a(6))
        .accept(new AwardCommand.HearWinner(ROUND, HOME, HearingOutcome.WAIVED, "放弃"))
        .accept(new AwardCommand.DecideRevocation(ROUND, HOME, true, "属实"));
    assertThat(RecognitionPapers.awardCertificate(round(), HOME, NAMES).orElseThrow())
        .contains("本证书不再有效");
    PlaqueRegister.Entry entry = PlaqueRegister.of(scene.state).entries().get(0);
    assertThat(entry.revokedOn()).contains(scene.day);
    assertThat(entry.named()).isFalse();
  }

  @Test
  void thePlaqueRegisterNamesThoseAloneWhoConsented_untilTheyTakeItBack() {
    won(true);
    assertThat(register()).contains("田家", "GB-1");
    scene.accept(new AwardCommand.WithdrawConsent(ROUND, HOME, Declaration.own(b(2))), b(2));
    assertThat(register()).doesNotContain("田家").contains("未公布", "GB-1");
  }

  @Test
  void thePlaqueRegisterDoesNotNameWhoOnlyAgreedToStand() {
    won(false);
    assertThat(register()).doesNotContain("田家").contains("未公布");
  }

  private String register() {
    return RecognitionPapers.plaqueRegister(PlaqueRegister.of(scene.state), "红星村", NAMES);
  }

  private String shown(LocalDate day) {
    return RecognitionPapers.publicList(PublicList.of(scene.state, day), "红星村", NAMES);
  }

  @Test
  void thePublicListShowsTheLeastNeeded_andNobodyWithoutConsent() {
    ListScript script = ListScript.household(scene, 2).listed(20);
    assertThat(shown(scene.day))
        .contains("case-2", "第三条", scene.day.toString(), "未公布")
        .doesNotContain("田家", "门前垃圾", h(2).value());
    scene.accept(new ListCommand.ConsentToDisplay(script.id(), Declaration.own(a(2)), true), a(2));
    assertThat(shown(scene.day)).contains("田家");
    scene.accept(new ListCommand.ConsentToDisplay(script.id(), Declaration.own(a(2)), false), a(2));
    assertThat(shown(scene.day)).doesNotContain("田家");
  }

  @Test
  void removalLeavesNoTraceInPublic_andAllOfItForTheAuditor() {
    ListScript script = ListScript.household(scene, 2).listed(20);
    LocalDate listed = scene.day;
    scene.days(1).accept(script.appeal(), a(2));
    assertThat(shown(scene.day)).contains("现无上榜事项").doesNotContain("case-2");
    scene.accept(script.decideAppeal(false), JUSTICE);
    assertThat(shown(listed)).doesNotContain("case-2");
    assertThat(ListAudit.of(scene.state, script.id()).orElseThrow().steps())
        .extracting(ListAudit.Step::type)
        .containsExactly(
            "recognition.case-begun/1",
            "recognition.case-taken-up/1",
            "recognition.list-notice-given/1",
            "recognition.case-heard/1",
            "recognition.listing-put-to-vote/1",
            "recognition.listed/1",
            "recognition.appealed/1",
            "recognition.appeal-decided/1");
    assertThat(ListAudit.of(scene.state, ListCaseId.of("none"))).isEmpty();
  }

  @Test
  void anExpiredListingIsGoneFromEveryPage() {
    ListScript script = ListScript.household(scene, 2).listed(20);
    assertThat(shown(scene.day.plusDays(19))).contains("case-2");
    assertThat(shown(scene.day.plusDays(20))).doesNotContain("case-2");
    assertThat(notice(script, scene.day.plusDays(20))).contains("此项上榜已不生效");
  }

  @Test
  void theNoticeSaysWhy_howLong_andHowToAppeal() {
    ListScript script = ListScript.household(scene, 2).listed(20);
    assertThat(notice(script, scene.day))
        .contains("田家：", "门前垃圾堆放多日", "第三条")
        .contains(scene.day.plusDays(19).toString(), scene.day.plusDays(15).toString())
        .contains("参加评先评优", "（盖章处）")
        .doesNotContain("此项上榜已不生效");
    ListScript other = ListScript.household(scene, 3).guided();
    assertThat(RecognitionPapers.listNotice(other.found(), NAMES, scene.day)).isEmpty();
  }

  private static String notice(ListScript script, LocalDate day) {
    return RecognitionPapers.listNotice(script.found(), NAMES, day).orElseThrow();
  }

  @Test
  void namesAreEscaped() {
    Concerned person = Concerned.person(a(2));
    scene
        .accept(
            new AwardCommand.OpenRound(
                ROUND, RecognitionScene.MOTHERS, VILLAGE, AwardTerm.of("2026-Q3")))
        .accept(new AwardCommand.Nominate(ROUND, person, "照顾老人"), a(4))
        .accept(
            new AwardCommand.AnswerNomination(ROUND, person, Declaration.own(a(2)), true, true),
            a(2))
        .accept(new AwardCommand.PutToVote(ROUND, VOTE, Optional.empty()));
    scene.verdicts.put(VOTE, Votes.choice(Ties.VOTE_AGAIN, 1, Map.of(person, 11)));
    scene.accept(new AwardCommand.DeclareWinners(ROUND));
    assertThat(RecognitionPapers.awardCertificate(round(), person, NAMES).orElseThrow())
        .contains("某&lt;某&gt;：", "2026年第3季度")
        .doesNotContain("某<某>");
  }
}
