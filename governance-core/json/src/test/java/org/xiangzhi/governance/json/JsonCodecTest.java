package org.xiangzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.json.Sample.Branch;
import org.xiangzhi.governance.json.Sample.CourtyardId;
import org.xiangzhi.governance.json.Sample.Duty;
import org.xiangzhi.governance.json.Sample.Founding.Found;
import org.xiangzhi.governance.json.Sample.Majority;
import org.xiangzhi.governance.json.Sample.Period;
import org.xiangzhi.governance.json.Sample.Points;
import org.xiangzhi.governance.json.Sample.SetDuties;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;

class JsonCodecTest {
  private final JsonCodec codec = new JsonCodec();

  private static final Found FOUND =
      new Found(
          new CourtyardId("east"),
          3,
          LocalDate.of(2026, 1, 31),
          ImmutableList.of("张三", "a\"b\n"),
          Optional.empty());

  static final String FOUND_LINE =
      "{\"type\":\"courtyard.found/1\",\"courtyard\":\"east\",\"households\":3,"
          + "\"on\":\"2026-01-31\",\"members\":[\"张三\",\"a\\\"b\\n\"]}";

  static final SetDuties DUTIES =
      new SetDuties(
          Instant.parse("2026-01-31T01:00:00Z"),
          true,
          -5,
          ImmutableSet.of(Duty.PATHS, Duty.GATE),
          ImmutableSortedMap.of(new CourtyardId("b"), new Points(2)),
          ImmutableMap.of(Duty.PATHS, Text.of("路", "paths"), Duty.GATE, Text.of("门", "gate")),
          Optional.of(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1))),
          Optional.of(new Majority.Share(Threshold.atLeast(2, 3))),
          ImmutableList.of(
              new Branch("top", ImmutableList.of(new Branch("leaf", ImmutableList.of())))));

  @Test
  void writesFieldsInOrderOfComponents() {
    assertThat(codec.write(FOUND)).isEqualTo(FOUND_LINE);
    assertThat(codec.write(DUTIES)).isEqualTo(Reading.DUTIES);
    assertThat(codec.write(new Sample.Rest())).isEqualTo("{\"type\":\"courtyard.rest\"}");
  }

  @Test
  void readsWhatItWrote() {
    assertThat(codec.read(FOUND_LINE, Sample.class)).isEqualTo(FOUND);
    assertThat(codec.read(FOUND_LINE, Sample.Founding.class)).isEqualTo(FOUND);
    assertThat(codec.read(FOUND_LINE, Found.class)).isEqualTo(FOUND);
    assertThat(codec.read(Reading.DUTIES, Sample.class)).isEqualTo(DUTIES);
    assertThat(codec.read("{\"type\":\"courtyard.rest\"}", Sample.class))
        .isEqualTo(new Sample.Rest());
  }
}
