package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.FormationPlay.CASE;
import static org.xiangzhi.governance.plugin.liping.FormationPlay.complete;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.household;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.households;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.member;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.compact.AssemblyCommand;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CaseKind;
import org.xiangzhi.governance.compact.Channel;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.CompactText;
import org.xiangzhi.governance.compact.NineSteps;
import org.xiangzhi.governance.compact.PromulgationCommand;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.village.Script;

/** Plays steps eight and nine: vote and promulgation. */
final class DecisionPlay {
  private static final PersonId COUNTER = PersonId.of("branch-member-1");
  private static final PersonId WITNESS = PersonId.of("committee-member-3");
  private static final int PRESENT = 214;
  private static final int YES = 197;

  private final Script script;
  private final CompactText text;

  DecisionPlay(Script script, CompactText text) {
    this.script = script;
    this.text = text;
  }

  void vote() {
    script.daysLater(2);
    script.title("⑧ 全体表决：冻结名册（户的代表）", "8 vote: the electorate is frozen (households)");
    script.act(LOG, SECRETARY, new AssemblyCommand.OpenAssembly(CASE, Basis.HOUSEHOLDS));
    script.title("⑧ 全体表决：签到", "8 vote: check-in");
    checkIn(1, h -> h <= PRESENT);
    script.title("⑧ 全体表决：同户第二名代表、未成年人", "8 vote: a second representative, a minor");
    checkIn(2, h -> h == 5);
    checkIn(3, h -> h == 250);
    script.title("⑧ 全体表决：未逐条宣读即表决", "8 vote: counted before the articles were read out");
    count(text.digest(), new Count(YES, 9, 8));
    script.title("⑧ 全体表决：逐条宣读、举手", "8 vote: read out one by one, hands counted");
    for (String clause : new String[] {"road", "customs", "dispute", "song", "sweeping"}) {
      script.act(
          LOG,
          SECRETARY,
          new AssemblyCommand.ReadClause(
              CASE, ClauseId.of(clause), Optional.of(new Count(200, 10, 4)), COUNTER, WITNESS));
    }
    script.title("⑧ 全体表决：举手数多于到会；文本不是公示的", "8 vote: more hands than present; not the noticed text");
    count(text.digest(), new Count(YES, 9, 9));
    count(CompactText.of(SampleTexts.asFound()).digest(), new Count(YES, 9, 8));
    script.title("⑧ 全体表决：计票、签字", "8 vote: counted, signed");
    count(text.digest(), new Count(YES, 9, 8));
    script.act(
        LOG,
        SECRETARY,
        new AssemblyCommand.RecordSignatures(
            CASE,
            IntStream.rangeClosed(1, YES)
                .mapToObj(h -> PersonId.of(member(h, 1)))
                .collect(ImmutableSet.toImmutableSet()),
            SampleTexts.paper("签字页扫描")));
    complete(script, NineSteps.VOTE);
  }

  private void checkIn(int member, IntPredicate which) {
    ImmutableSortedMap.Builder<PersonId, UnitId> attendees = ImmutableSortedMap.naturalOrder();
    IntStream.rangeClosed(1, SampleVillage.HOUSEHOLDS)
        .filter(which)
        .forEach(h -> attendees.put(PersonId.of(member(h, member)), household(h)));
    script.act(LOG, SECRETARY, new AssemblyCommand.CheckIn(CASE, attendees.buildOrThrow()));
  }

  private void count(Digest digest, Count count) {
    script.act(
        LOG, SECRETARY, new AssemblyCommand.CountVote(CASE, digest, count, COUNTER, WITNESS));
  }

  void promulgate() {
    script.daysLater(3);
    script.title("⑨ 张榜执行：未备案先张榜", "9 promulgation: posted before it was filed");
    postText();
    script.title("⑨ 张榜执行：报镇备案、张榜", "9 promulgation: filed with the town, posted");
    script.act(
        LOG, SECRETARY, new PromulgationCommand.FileText(CASE, text.digest(), "岩备〔2026〕7 号"));
    postText();
    script.title("⑨ 张榜执行：尚未告知外出户", "9 promulgation: households away not yet told");
    complete(script, NineSteps.PROMULGATION);
    script.title("⑨ 张榜执行：线上告知，办结", "9 promulgation: told online, done");
    script.act(
        LOG,
        "branch-member-2",
        new PromulgationCommand.InformHouseholds(
            CASE, Channel.ONLINE, ImmutableSet.copyOf(households(SampleVillage::away))));
    complete(script, NineSteps.PROMULGATION);
    aftermath();
  }

  private void postText() {
    script.act(
        LOG,
        SECRETARY,
        new PromulgationCommand.PostText(
            CASE,
            text.digest(),
            SampleTexts.posting("村务公开栏及各寨", "张榜照片"),
            script.day().plusDays(5)));
  }

  private void aftermath() {
    script.title("重复提交同一命令；同一编号另作他用；补记过久", "a retry; an id used twice; recorded too late");
    script.act("next-1", LOG, SECRETARY, open("2027 年修订"));
    script.again();
    script.act("next-1", LOG, SECRETARY, open("另一件事"));
    script.enter(
        LOG,
        script.now().minusDays(60),
        PersonId.of(SECRETARY),
        new CaseCommand.AbandonCase(CaseId.of("revision-2027"), "补记"));
    script.title("办结后再办", "an act on a case that is done");
    complete(script, NineSteps.PROMULGATION);
  }

  private static CaseCommand open(String title) {
    return new CaseCommand.OpenCase(CaseId.of("revision-2027"), title, CaseKind.REVISION);
  }
}
