package org.xiangzhi.governance.practice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;

/** Finds what a practice calls things, for a comparison. */
final class ComparedNames {
  private static final ImmutableMap<LevelId, Text> DIVISIONS =
      ImmutableMap.of(
          LevelId.PROVINCE, Text.of("省级", "province"),
          LevelId.PREFECTURE, Text.of("地级", "prefecture"),
          LevelId.COUNTY, Text.of("区县", "county"),
          LevelId.TOWN, Text.of("镇街", "town"),
          LevelId.VILLAGE, Text.of("村", "village"),
          LevelId.HOUSEHOLD, Text.of("户", "household"));

  private final PracticeDefinition definition;

  ComparedNames(PracticeDefinition definition) {
    this.definition = definition;
  }

  Text level(LevelId level) {
    return definition.levels().stream()
        .filter(each -> each.id().equals(level))
        .map(LevelDefinition::name)
        .findFirst()
        .orElseGet(() -> DIVISIONS.getOrDefault(level, Text.of(level.value(), level.value())));
  }

  Text body(BodyId body) {
    return definition
        .body(body)
        .map(BodyDefinition::name)
        .orElseGet(() -> Text.of(body.value(), body.value()));
  }

  Text office(OfficeId office) {
    return office.equals(OfficeRules.RESIDENT)
        ? Text.of("村民", "residents")
        : definition
            .office(office)
            .map(OfficeDefinition::name)
            .orElseGet(() -> Text.of(office.value(), office.value()));
  }

  Text offices(Collection<OfficeId> offices) {
    return list(offices.stream().map(this::office));
  }

  Text levels(Collection<LevelId> levels) {
    return list(levels.stream().map(this::level));
  }

  static Text list(Stream<Text> texts) {
    List<Text> all = texts.collect(toImmutableList());
    return Text.of(
        all.stream().map(Text::zh).collect(Collectors.joining("、")),
        all.stream().map(Text::en).collect(Collectors.joining(", ")));
  }

  /** Parts of one entry, which belong together more loosely than those of a list. */
  static Text parts(Stream<Text> texts) {
    List<Text> all = texts.collect(toImmutableList());
    return Text.of(
        all.stream().map(Text::zh).collect(Collectors.joining("；")),
        all.stream().map(Text::en).collect(Collectors.joining("; ")));
  }

  static Text titled(Text title, Text what) {
    return Text.of(title.zh() + "：" + what.zh(), title.en() + ": " + what.en());
  }

  static Text share(Threshold share) {
    String figure = share.numerator() + "/" + share.denominator();
    return share.strict()
        ? Text.of("超过 " + figure, "more than " + figure)
        : Text.of("至少 " + figure, "at least " + figure);
  }

  static Text between(long min, long max) {
    String figures = min == max ? Long.toString(min) : min + "–" + max;
    return Text.of(figures, figures);
  }
}
