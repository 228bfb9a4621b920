package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.matter.Matter;
import org.xiangzhi.governance.matter.OriginId;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldValue;
import org.xiangzhi.governance.register.RecordId;
import org.xiangzhi.governance.register.RegisterCommand;
import org.xiangzhi.governance.testkit.invariant.Replay;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.ReactionEvent;

/** Shows what follows of itself from a record: in the same append, once, or not at all. */
class ReactionTest {
  private static SampleVillage village(OriginId origin, boolean must) {
    return SampleVillage.of(MatterPractice.reacting(origin, must)).build();
  }

  private static Outcome enter(SampleVillage village, String record, String... need) {
    ImmutableSortedMap.Builder<FieldId, ImmutableList<FieldValue>> fields =
        ImmutableSortedMap.naturalOrder();
    fields.put(FieldId.of("DAY"), ImmutableList.of(new FieldValue.Day(village.today())));
    for (String words : need) {
      fields.put(MatterPractice.NEED, ImmutableList.of(new FieldValue.Words(words)));
    }
    return village.handle(
        village.registrar(),
        new RegisterCommand.Enter(
            RecordId.of(record),
            MatterPractice.CALL,
            UnitId.of(village.log().unit()),
            fields.buildOrThrow()));
  }

  private static Outcome amend(SampleVillage village, String record, String need) {
    return village.handle(
        village.registrar(),
        new RegisterCommand.Amend(
            RecordId.of(record),
            ImmutableSortedMap.of(
                MatterPractice.NEED, ImmutableList.of(new FieldValue.Words(need))),
            "补记"));
  }

  private static List<String> types(Outcome outcome) {
    return ((Outcome.Accepted) outcome).events().stream().map(StoredEvent::type).toList();
  }

  private static long matters(SampleVillage village) {
    return village.governance().read(village.log()).matters().all().count();
  }

  @Test
  void aNeedRaisesOneMatterInTheSameAppend() {
    SampleVillage village = village(MatterPractice.VISIT, true);
    Outcome.Accepted accepted = (Outcome.Accepted) enter(village, "c-1", "路灯不亮");
    assertThat(types(accepted))
        .containsExactly("register.entered/1", "village.reaction-followed/1", "matter.raised/1");
    ReactionEvent.Followed followed =
        (ReactionEvent.Followed)
            village.codec().read(accepted.events().get(1).body(), ReactionEvent.class);
    assertThat(followed.cause()).isEqualTo(accepted.events().get(0).position());
    assertThat(followed.events()).isEqualTo(1);
    Matter matter =
        village.governance().read(village.log()).matters().all().findFirst().orElseThrow();
    assertThat(matter.id().value()).isEqualTo(village.log().unit() + ".c-1");
    assertThat(matter.facts().summary()).isEqualTo("路灯不亮");
    assertThat(matter.facts().sources().get(0).reference()).contains("c-1");
    assertThat(types(amend(village, "c-1", "两盏路灯不亮"))).containsExactly("register.amended/1");
    assertThat(matters(village)).isEqualTo(1);
  }

  @Test
  void aNeedThatIsAddedLaterRaisesItThen() {
    SampleVillage village = village(MatterPractice.VISIT, true);
    assertThat(types(enter(village, "c-1"))).containsExactly("register.entered/1");
    assertThat(matters(village)).isZero();
    assertThat(types(amend(village, "c-1", "路灯不亮"))).contains("matter.raised/1");
    assertThat(matters(village)).isEqualTo(1);
  }

  @Test
  void whatMustFollowAndIsRefusedRefusesTheWhole() {
    SampleVillage village = village(MatterPractice.INSPECTION, true);
    long before = village.journal().head(village.log()).position();
    assertThat(enter(village, "c-1", "路灯不亮"))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.refusals().get(0).code())
                    .isEqualTo(RefusalCode.OFFICE_REQUIRED));
    assertThat(village.journal().head(village.log()).position()).isEqualTo(before);
  }

  @Test
  void whatMayFollowAndIsRefusedIsRecordedAndTheCauseStands() {
    SampleVillage village = village(MatterPractice.INSPECTION, false);
    Outcome.Accepted accepted = (Outcome.Accepted) enter(village, "c-1", "路灯不亮");
    assertThat(types(accepted))
        .containsExactly("register.entered/1", "village.reaction-declined/1");
    ReactionEvent.Declined declined =
        (ReactionEvent.Declined)
            village.codec().read(accepted.events().get(1).body(), ReactionEvent.class);
    assertThat(declined.refusals().get(0).code()).isEqualTo(RefusalCode.OFFICE_REQUIRED);
    assertThat(declined.command()).isEqualTo("matter.raise");
    assertThat(matters(village)).isZero();
    Replay.assertEqual(village.governance(), village.journal(), village.codec(), village.log());
  }
}
