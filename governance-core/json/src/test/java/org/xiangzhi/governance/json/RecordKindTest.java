package org.xiangzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiangzhi.governance.json.Reading.CODEC;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.disclosure.DisclosureItem;
import org.xiangzhi.governance.disclosure.LegalItems;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.register.CommonKinds;
import org.xiangzhi.governance.register.FourDeliberations;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.TaskKinds;

/** A kind of record is data: what is written of it is read again as the same. */
class RecordKindTest {
  private static final RuleId RULE = RuleId.of("KIND");
  private static final ImmutableSet<OfficeId> CLERKS = ImmutableSet.of(OfficeId.of("CLERK"));
  private static final RecordAccess ACCESS = RecordAccess.keptBy(CLERKS);

  private static List<RecordKind> kinds() {
    FourDeliberations.Stage plain =
        new FourDeliberations.Stage(
            CLERKS, Optional.of(Threshold.atLeast(2, 3)), Optional.of(Threshold.moreThan(1, 2)), 5);
    return List.of(
        CommonKinds.charter(RULE, ACCESS),
        CommonKinds.team(RULE, ACCESS, ImmutableSet.of(BodyId.of("COMMITTEE"))),
        CommonKinds.posting(RULE, ACCESS),
        CommonKinds.dutyRoster(RULE, ACCESS),
        CommonKinds.dutyArea(RULE, ACCESS, LevelId.HAMLET),
        CommonKinds.problemReport(RULE, ACCESS.readBy(CLERKS)),
        CommonKinds.workCard(RULE, ACCESS),
        CommonKinds.broadcast(RULE, ACCESS),
        TaskKinds.task(RULE, ACCESS, CLERKS, CLERKS),
        TaskKinds.assignment(RULE, ACCESS),
        FourDeliberations.kind(
            new FourDeliberations.Stages(plain, plain, plain, CLERKS),
            new FourDeliberations.Rules(RULE, RULE, RULE, RULE),
            ACCESS));
  }

  @Test
  void kindsSurviveTheirJson() {
    for (RecordKind kind : kinds()) {
      String json = CODEC.write(kind);
      RecordKind again = CODEC.read(json, RecordKind.class);
      assertThat(again).isEqualTo(kind);
      assertThat(CODEC.write(again)).isEqualTo(json);
    }
  }

  @Test
  void itemsSurviveTheirJson() {
    for (DisclosureItem item : LegalItems.from2026(RULE, CLERKS, 7)) {
      assertThat(CODEC.read(CODEC.write(item), DisclosureItem.class)).isEqualTo(item);
    }
  }

  @Test
  void aKindWithoutFieldsIsRefused() {
    String json = CODEC.write(CommonKinds.workCard(RULE, ACCESS));
    String bare =
        json.replaceFirst("\"fields\":\\[.*?\\],\"constraints\"", "\"fields\":[],\"constraints\"");
    assertThat(bare).isNotEqualTo(json);
    assertThatThrownBy(() -> CODEC.read(bare, RecordKind.class))
        .isNotInstanceOf(NullPointerException.class);
  }
}
