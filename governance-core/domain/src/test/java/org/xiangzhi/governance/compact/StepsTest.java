package org.xiangzhi.governance.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.compact.SampleRun.CASE;
import static org.xiangzhi.governance.compact.SampleRun.DOORS;
import static org.xiangzhi.governance.compact.SampleRun.adult;
import static org.xiangzhi.governance.compact.SampleRun.household;
import static org.xiangzhi.governance.compact.SampleRun.households;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.ProcedureRules;

/** Tries every act of the nine steps at the edge between accepted and refused. */
class StepsTest {
  private static final Posting POSTING = new Posting("公开栏", CaseTest.PAPERS);
  private static final PersonId COUNTER = PersonId.of("member");
  private static final PersonId WITNESS = PersonId.of("member2");
  private static final PersonId ELDER = adult(1);

  private static FormationCommand meeting(Count count, String... present) {
    return new FormationCommand.RecordJointMeeting(
        CASE,
        "村部",
        Arrays.stream(present).map(PersonId::of).collect(ImmutableSet.toImmutableSet()),
        count,
        "同意",
        "全部");
  }

  @Test
  void onlyMembersMeetAndNoMoreVotesThanPresent() {
    SampleRun run = new SampleRun().open(CaseKind.ADOPTION);
    run.refuse(
        RefusalCode.NOT_ENTITLED,
        CompactGuards.RECORD_KNOWN,
        meeting(new Count(1, 0, 0), "head", "stranger"));
    run.refuse(
        RefusalCode.TALLY_MISMATCH,
        CompactGuards.BALLOT_SUM,
        meeting(new Count(2, 1, 0), "head", "member"));
    run.accept(meeting(new Count(1, 1, 0), "head", "member"));
    assertEquals(3, run.state().formation().meeting().orElseThrow().members().size());
  }

  private static FormationCommand invite(String id, PersonId who) {
    return new FormationCommand.DeliverInvitation(CASE, InvitationId.of(id), who, SampleRun.ELDER);
  }

  private static FormationCommand answer(String id, boolean yes) {
    return new FormationCommand.AnswerInvitation(CASE, InvitationId.of(id), yes);
  }

  @Test
  void invitationsAreDeliveredOnceAndAnsweredOnce() {
    SampleRun run =
        SampleRun.with(
            NineSteps.INVITATION, "ANSWERED", "invitations.unanswered", new Bound.AtMost(0));
    run.open(CaseKind.ADOPTION).completeUpTo(NineSteps.INVITATION);
    run.accept(invite("i1", ELDER));
    run.refuse(RefusalCode.ALREADY_EXISTS, CompactGuards.RECORD_ONCE, invite("i1", ELDER));
    run.refuse(
        RefusalCode.NOT_FOUND,
        CompactGuards.RECORD_KNOWN,
        new FormationCommand.DeliverInvitation(
            CASE, InvitationId.of("i2"), ELDER, SeatKind.of("CLUSTER_HEAD")));
    run.refuse(
        RefusalCode.REQUIREMENT_UNMET,
        RuleId.of("ANSWERED"),
        new CaseCommand.CompleteStep(CASE, NineSteps.INVITATION));
    run.refuse(RefusalCode.NOT_FOUND, CompactGuards.RECORD_KNOWN, answer("i9", true));
    run.accept(answer("i1", true));
    run.refuse(RefusalCode.ALREADY_EXISTS, CompactGuards.RECORD_ONCE, answer("i1", false));
    run.complete(NineSteps.INVITATION);
  }

  private static FormationCommand vet(PersonId who, OfficeId office, boolean cleared) {
    return new FormationCommand.RecordVetting(CASE, who, office, cleared);
  }

  private static FormationCommand form(String director, PersonId... members) {
    return new FormationCommand.FormCommittee(
        CASE, PersonId.of(director), ImmutableSet.copyOf(members));
  }

  @Test
  void oneMissingClearanceStopsTheSeat() {
    SampleRun run = new SampleRun().open(CaseKind.ADOPTION).completeUpTo(NineSteps.INVITATION);
    run.accept(invite("i1", ELDER)).accept(answer("i1", true));
    run.accept(invite("i2", adult(2))).accept(answer("i2", false));
    run.complete(NineSteps.INVITATION);
    run.refuse(
        RefusalCode.ACT_ORDER,
        CompactGuards.RECORD_KNOWN,
        new FormationCommand.PublishCommittee(CASE, POSTING));
    run.as("police").accept(vet(ELDER, SampleRun.POLICE, true));
    run.refuse(
        RefusalCode.OFFICE_REQUIRED,
        ProcedureRules.OFFICE_HELD,
        vet(ELDER, SampleRun.JUSTICE, true));
    run.refuse(RefusalCode.NOT_FOUND, CompactGuards.RECORD_KNOWN, vet(ELDER, SampleRun.TOWN, true));
    run.refuse(
        RefusalCode.NOT_FOUND, CompactGuards.RECORD_KNOWN, vet(adult(2), SampleRun.POLICE, true));
    run.as("head").refuse(RefusalCode.NOT_ENTITLED, RuleId.of("VETTING"), form("head", ELDER));
    run.as("justice").accept(vet(ELDER, SampleRun.JUSTICE, false)).as("head");
    run.refuse(RefusalCode.NOT_ENTITLED, RuleId.of("VETTING"), form("head", ELDER));
    run.as("justice").accept(vet(ELDER, SampleRun.JUSTICE, true)).as("head");
    run.refuse(RefusalCode.NOT_ENTITLED, RuleId.of("DIRECTOR"), form("member", ELDER));
    run.refuse(
        RefusalCode.NOT_ENTITLED, CompactGuards.COMMITTEE_INVITED, form("head", ELDER, adult(2)));
    run.accept(form("head", ELDER));
    assertEquals(1, run.state().formation().seated(SampleRun.ELDER));
    run.accept(new FormationCommand.PublishCommittee(CASE, POSTING));
    assertEquals("1", measure(run, "committee.published"));
    run.accept(form("head", ELDER));
    assertEquals("0", measure(run, "committee.published"));
  }

  static DraftCommand add(CaseId of, String change, String clause, int article) {
    return new DraftCommand.ProposeChange(
        of,
        new ClauseChange.Add(
            ChangeId.of(change),
            ClauseId.of(clause),
            new Place(1, article, 0),
            "条文" + clause,
            new Origin(Origin.Kind.DRAFT, "初稿")));
  }

  private static SampleRun drafted() {
    SampleRun run = new SampleRun().open(CaseKind.ADOPTION).completeUpTo(NineSteps.DRAFTING);
    return run.accept(add(CASE, "add-a", "a", 1));
  }

  private static Digest text(SampleRun run) {
    return run.state().draft().text().digest();
  }

  @Test
  void theDraftIsPostedAsItIs() {
    SampleRun run = drafted();
    run.refuse(
        RefusalCode.TEXT_DIFFERS,
        CompactGuards.TEXT_SAME,
        new DraftCommand.PostDraft(CASE, Digest.ofText("别的"), POSTING));
    run.accept(new DraftCommand.PostDraft(CASE, text(run), POSTING));
    run.refuse(RefusalCode.ALREADY_EXISTS, CompactGuards.RECORD_ONCE, add(CASE, "add-a", "b", 2));
    run.refuse(
        RefusalCode.CLAUSE_COLLISION, CompactGuards.CLAUSE_COLLISION, add(CASE, "add-b", "a", 2));
    run.refuse(
        RefusalCode.CLAUSE_COLLISION, CompactGuards.CLAUSE_COLLISION, add(CASE, "add-b", "b", 1));
    DraftCommand withdraw = new DraftCommand.WithdrawChange(CASE, ChangeId.of("add-a"), "另拟");
    run.accept(withdraw).refuse(RefusalCode.NOT_FOUND, CompactGuards.RECORD_KNOWN, withdraw);
    run.accept(add(CASE, "add-b", "b", 1));
  }

  private static ConsultationCommand ask(TierId tier, Channel channel, ImmutableSet<UnitId> who) {
    return new ConsultationCommand.RecordInquiries(CASE, tier, channel, who);
  }

  private static ConsultationCommand opinion(String id, int household, String clause) {
    return new ConsultationCommand.RegisterOpinion(
        CASE,
        OpinionId.of(id),
        household(household),
        DOORS,
        Channel.DOOR_TO_DOOR,
        Optional.of(ClauseId.of(clause)),
        "建议放宽");
  }

  private static ConsultationCommand reply(String id, boolean accepted) {
    return new ConsultationCommand.ReplyToOpinion(CASE, OpinionId.of(id), accepted, "谢谢");
  }

  @Test
  void askingIsMeasuredByHouseholdClusterTierAndChannel() {
    SampleRun run = drafted().completeUpTo(NineSteps.OPINION_COLLECTION).as("member");
    run.accept(ask(DOORS, Channel.DOOR_TO_DOOR, households(1, 9)));
    assertEquals("9/10", measure(run, "households.asked"));
    assertEquals("1", measure(run, "clusters.incomplete"));
    assertEquals("2", measure(run, "away.not-asked"));
    assertEquals("1/1", measure(run, "tiers.used"));
    run.accept(ask(DOORS, Channel.ONLINE, ImmutableSet.of(household(5), household(10))));
    assertEquals("10/10", measure(run, "households.asked"));
    assertEquals("0", measure(run, "clusters.incomplete"));
    assertEquals("0", measure(run, "away.not-asked"));
    assertEquals(10, CompactMetrics.awareness(run.state(), households(1, 10)).numerator());
    assertEquals(0, CompactMetrics.participation(run.state(), households(1, 10)).numerator());
  }

  private static String measure(SampleRun run, String name) {
    return CompactMeasure.take(name, run.state(), run.rules, run, run.day).toString();
  }

  @Test
  void tiersAndHouseholdsAreKnown() {
    SampleRun run = drafted().completeUpTo(NineSteps.OPINION_COLLECTION);
    run.refuse(
        RefusalCode.OFFICE_REQUIRED,
        RuleId.of("TIERS"),
        ask(DOORS, Channel.ONLINE, households(1, 1)));
    run.as("member");
    run.refuse(
        RefusalCode.NOT_FOUND,
        CompactGuards.RECORD_KNOWN,
        ask(TierId.of("ROOFS"), Channel.ONLINE, households(1, 1)));
    run.refuse(
        RefusalCode.NOT_ENTITLED,
        CompactGuards.RECORD_KNOWN,
        ask(DOORS, Channel.ONLINE, households(10, 11)));
    run.refuse(RefusalCode.NOT_FOUND, CompactGuards.RECORD_KNOWN, opinion("o1", 1, "zzz"));
  }

  @Test
  void opinionsAreAnsweredOnceAndAcceptedOnesFollowed() {
    SampleRun run = drafted().completeUpTo(NineSteps.OPINION_COLLECTION).as("member");
    run.accept(opinion("o1", 1, "a"));
    run.refuse(RefusalCode.ALREADY_EXISTS, CompactGuards.RECORD_ONCE, opinion("o1", 2, "a"));
    assertEquals("1", measure(run, "opinions.unanswered"));
    run.refuse(RefusalCode.NOT_FOUND, CompactGuards.RECORD_KNOWN, reply("o9", true));
    run.accept(reply("o1", true));
    run.refuse(RefusalCode.ALREADY_EXISTS, CompactGuards.RECORD_ONCE, reply("o1", false));
    assertEquals("1", measure(run, "opinions.unlinked"));
    run.complete(NineSteps.OPINION_COLLECTION);
    ConsultationCommand link =
        new ConsultationCommand.LinkOpinion(CASE, OpinionId.of("o1"), ChangeId.of("add-a"));
    run.accept(link);
    assertEquals("0", measure(run, "opinions.unlinked"));
    run.accept(new DraftCommand.WithdrawChange(CASE, ChangeId.of("add-a"), "另拟"));
    assertEquals("1", measure(run, "opinions.unlinked"));
    run.refuse(RefusalCode.NOT_FOUND, CompactGuards.RECORD_KNOWN, link);
  }

  @Test
  void theTownReviewsTheTextAsItIs() {
    SampleRun run = drafted().completeUpTo(NineSteps.REVISION).as("town");
    run.refuse(
        RefusalCode.TEXT_DIFFERS,
        CompactGuards.TEXT_SAME,
        new DraftCommand.RecordTownReview(CASE, Digest.ofText("别的"), true, "无"));
    run.accept(new DraftCommand.RecordTownReview(CASE, text(run), false, "第一条须改"));
    assertEquals("0", measure(run, "town-review.passed"));
    run.accept(new DraftCommand.RecordTownReview(CASE, text(run), true, "无"));
    assertEquals("1", measure(run, "town-review.passed"));
    run.as("head").accept(add(CASE, "add-b", "b", 2));
    assertEquals("0", measure(run, "town-review.passed"));
  }

  private static SampleRun noticed() {
    SampleRun run = drafted().completeUpTo(NineSteps.SECOND_NOTICE);
    return run.accept(new NoticeCommand.PostNotice(CASE, text(run), POSTING));
  }

  @Test
  void noticeDaysLeaveOutTheFirst() {
    SampleRun run = noticed();
    run.refuse(
        RefusalCode.ALREADY_EXISTS,
        CompactGuards.RECORD_ONCE,
        new NoticeCommand.PostNotice(CASE, text(run), POSTING));
    assertEquals("14", measure(run.later(14), "notice.days"));
    assertEquals("15", measure(run.later(1), "notice.days"));
    NoticeCommand close = new NoticeCommand.CloseNotice(CASE, CaseTest.PAPERS);
    run.accept(close).refuse(RefusalCode.ALREADY_EXISTS, CompactGuards.RECORD_ONCE, close);
    assertEquals("15", measure(run.later(5), "notice.days"));
    run.as("h1-1")
        .refuse(
            RefusalCode.ACT_ORDER,
            CompactGuards.RECORD_KNOWN,
            new NoticeCommand.RaiseObjection(CASE, OpinionId.of("x"), household(1), "反对"));
  }

  @Test
  void anObjectionSendsTheCaseBackAndIsAnswered() {
    SampleRun run = noticed().as("h1-1");
    run.refuse(
        RefusalCode.NOT_ENTITLED,
        CompactGuards.RECORD_KNOWN,
        new NoticeCommand.RaiseObjection(CASE, OpinionId.of("x"), household(11), "反对"));
    run.accept(new NoticeCommand.RaiseObjection(CASE, OpinionId.of("x"), household(1), "反对"));
    assertEquals(Optional.of(NineSteps.REVISION), run.state().progress().step());
    assertEquals(Optional.empty(), run.state().notice());
    assertEquals("1", measure(run, "opinions.unanswered"));
    assertEquals(1, CompactMetrics.participation(run.state(), households(1, 10)).numerator());
  }

  private static SampleRun assembled(int present) {
    SampleRun run = noticed().completeUpTo(NineSteps.VOTE);
    run.accept(new AssemblyCommand.OpenAssembly(CASE, Basis.HOUSEHOLDS));
    return run.accept(checkIn(present));
  }

  private static AssemblyCommand checkIn(int households) {
    return new AssemblyCommand.CheckIn(
        CASE,
        IntStream.rangeClosed(1, households)
            .boxed()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    PersonId::compareTo, SampleRun::adult, SampleRun::household)));
  }

  private static AssemblyCommand read(String clause, Optional<Count> hands, PersonId witness) {
    return new AssemblyCommand.ReadClause(CASE, ClauseId.of(clause), hands, COUNTER, witness);
  }

  private static AssemblyCommand count(SampleRun run, int yes, int no, int abstained) {
    return new AssemblyCommand.CountVote(
        CASE, text(run), new Count(yes, no, abstained), COUNTER, WITNESS);
  }

  @Test
  void theElectorateIsFrozenAndCountsOnce() {
    SampleRun run = noticed().completeUpTo(NineSteps.VOTE);
    run.refuse(RefusalCode.ACT_ORDER, CompactGuards.RECORD_KNOWN, checkIn(1));
    run.refuse(
        RefusalCode.NOT_FOUND,
        RuleId.of("QUORUM"),
        new AssemblyCommand.OpenAssembly(CASE, Basis.ADULTS));
    run.accept(new AssemblyCommand.OpenAssembly(CASE, Basis.HOUSEHOLDS));
    run.refuse(
        RefusalCode.ALREADY_EXISTS,
        CompactGuards.RECORD_ONCE,
        new AssemblyCommand.OpenAssembly(CASE, Basis.HOUSEHOLDS));
    run.accept(checkIn(3)).refuse(RefusalCode.NOT_ENTITLED, CompactGuards.ONE_VOTE, checkIn(1));
    run.refuse(
        RefusalCode.NOT_ENTITLED,
        CompactGuards.ELECTORATE_FROZEN,
        new AssemblyCommand.CheckIn(
            CASE, ImmutableSortedMap.of(PersonId.of("h4-3"), household(4))));
    run.refuse(
        RefusalCode.NOT_ENTITLED,
        CompactGuards.ELECTORATE_FROZEN,
        new AssemblyCommand.CheckIn(CASE, ImmutableSortedMap.of(adult(4), household(5))));
  }

  @Test
  void clausesAreReadOutWithHandsOnAdoption() {
    SampleRun run = assembled(8);
    run.refuse(RefusalCode.ACT_ORDER, RuleId.of("READING"), count(run, 8, 0, 0));
    run.refuse(
        RefusalCode.TALLY_MISMATCH, RuleId.of("READING"), read("a", Optional.empty(), WITNESS));
    Optional<Count> hands = Optional.of(new Count(8, 0, 0));
    run.refuse(RefusalCode.NOT_ENTITLED, CompactGuards.COUNTED_BY_TWO, read("a", hands, COUNTER));
    run.refuse(RefusalCode.NOT_FOUND, CompactGuards.RECORD_KNOWN, read("z", hands, WITNESS));
    run.refuse(
        RefusalCode.TALLY_MISMATCH,
        CompactGuards.BALLOT_SUM,
        read("a", Optional.of(new Count(8, 1, 0)), WITNESS));
    run.accept(read("a", hands, WITNESS));
    run.refuse(
        RefusalCode.TEXT_DIFFERS,
        CompactGuards.TEXT_SAME,
        new AssemblyCommand.CountVote(
            CASE, Digest.ofText("别的"), new Count(8, 0, 0), COUNTER, WITNESS));
    run.refuse(RefusalCode.TALLY_MISMATCH, CompactGuards.BALLOT_SUM, count(run, 8, 1, 0));
    run.accept(count(run, 5, 3, 0));
    run.refuse(RefusalCode.ALREADY_EXISTS, CompactGuards.RECORD_ONCE, count(run, 5, 3, 0));
  }

  private static SampleRun voted(int present, int yes, int no) {
    SampleRun run = assembled(present);
    run.accept(read("a", Optional.of(new Count(yes, no, 0)), WITNESS));
    return run.accept(count(run, yes, no, 0));
  }

  @Test
  void sixOfTenHouseholdsAreNoQuorumSevenAre() {
    SampleRun six = voted(6, 6, 0);
    assertEquals(Optional.of(NineSteps.REVISION), six.state().progress().step());
    SampleRun seven = voted(7, 4, 3);
    assertEquals(
        Outcome.PASSED,
        seven.state().assembly().orElseThrow().vote().orElseThrow().verdict().outcome());
    assertEquals("1", measure(seven, "vote.passed"));
    SampleRun tie = voted(8, 4, 4);
    assertEquals(Optional.of(NineSteps.REVISION), tie.state().progress().step());
    assertEquals(Optional.empty(), tie.state().assembly());
  }

  @Test
  void thoseInFavourSignDissentersNeedNot() {
    SampleRun run = voted(8, 5, 3);
    Paper roll = CaseTest.PAPERS.get(0);
    run.refuse(
        RefusalCode.NOT_ENTITLED,
        CompactGuards.ELECTORATE_FROZEN,
        new AssemblyCommand.RecordSignatures(CASE, ImmutableSet.of(adult(9)), roll));
    assertEquals("5", measure(run, "signatures.short"));
    run.accept(
        new AssemblyCommand.RecordSignatures(
            CASE, ImmutableSet.of(adult(1), adult(2), adult(3), adult(4)), roll));
    assertEquals("1", measure(run, "signatures.short"));
    run.accept(new AssemblyCommand.RecordSignatures(CASE, ImmutableSet.of(adult(5)), roll));
    assertEquals("0", measure(run, "signatures.short"));
  }

  private static PromulgationCommand post(SampleRun run, Digest digest, int daysAhead) {
    return new PromulgationCommand.PostText(CASE, digest, POSTING, run.day.plusDays(daysAhead));
  }

  @Test
  void filedBeforePostedAndInForceAfterwards() {
    SampleRun run = voted(8, 5, 3).completeUpTo(NineSteps.PROMULGATION);
    run.refuse(RefusalCode.ACT_ORDER, CompactGuards.FILED_FIRST, post(run, text(run), 0));
    PromulgationCommand file = new PromulgationCommand.FileText(CASE, text(run), "备〔2026〕1 号");
    run.refuse(
        RefusalCode.TEXT_DIFFERS,
        CompactGuards.TEXT_SAME,
        new PromulgationCommand.FileText(CASE, Digest.ofText("别的"), "备〔2026〕1 号"));
    run.accept(file).refuse(RefusalCode.ALREADY_EXISTS, CompactGuards.RECORD_ONCE, file);
    run.refuse(
        RefusalCode.DATES_REVERSED, CompactGuards.EFFECT_AFTER_POSTING, post(run, text(run), -1));
    run.refuse(
        RefusalCode.TEXT_DIFFERS, CompactGuards.TEXT_SAME, post(run, Digest.ofText("别的"), 0));
    run.refuse(
        RefusalCode.ACT_ORDER,
        CompactGuards.VOTED_FIRST,
        new CaseCommand.CompleteStep(CASE, NineSteps.PROMULGATION));
    run.accept(post(run, text(run), 3));
    run.accept(new PromulgationCommand.InformHouseholds(CASE, Channel.ONLINE, households(5, 5)));
    assertEquals("1", measure(run, "away.not-informed"));
    run.complete(NineSteps.PROMULGATION);
    assertFalse(run.compacts.inForce(run.day.plusDays(2)).isPresent());
    assertTrue(run.compacts.inForce(run.day.plusDays(3)).isPresent());
    assertEquals(text(run), run.compacts.latest().orElseThrow().text().digest());
  }

  @Test
  void theTownMayOrderCorrectionBeforeAndAfterItIsInForce() {
    SampleRun run = voted(8, 5, 3).completeUpTo(NineSteps.PROMULGATION);
    CaseCommand order =
        new CaseCommand.OrderCorrection(CASE, ImmutableList.of(ClauseId.of("a")), "抵触法律");
    run.as("town").refuse(RefusalCode.ACT_ORDER, CompactGuards.RECORD_KNOWN, order);
    run.as("head").accept(new PromulgationCommand.FileText(CASE, text(run), "备〔2026〕1 号"));
    run.refuse(RefusalCode.OFFICE_REQUIRED, ProcedureRules.OFFICE_HELD, order);
    run.as("town")
        .refuse(
            RefusalCode.NOT_FOUND,
            CompactGuards.RECORD_KNOWN,
            new CaseCommand.OrderCorrection(CASE, ImmutableList.of(ClauseId.of("z")), "抵触法律"));
    run.accept(order);
    assertEquals(Optional.of(NineSteps.REVISION), run.state().progress().step());

    SampleRun done = voted(8, 5, 3).completeUpTo(NineSteps.PROMULGATION);
    done.accept(new PromulgationCommand.FileText(CASE, text(done), "备〔2026〕1 号"));
    done.accept(post(done, text(done), 0)).complete(NineSteps.PROMULGATION);
    done.as("town").accept(order);
    assertEquals(1, done.compacts.latest().orElseThrow().corrections().size());
  }
}
