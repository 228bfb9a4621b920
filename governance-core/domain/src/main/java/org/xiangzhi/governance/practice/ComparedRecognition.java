package org.xiangzhi.governance.practice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.courtyard.ScoreSheet;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.practice.PracticeComparison.Entry;
import org.xiangzhi.governance.recognition.AwardRules;
import org.xiangzhi.governance.recognition.ListRules;

/** Says how a practice chooses courtyards, and what it honours or lists. */
final class ComparedRecognition {
  private final PracticeDefinition definition;
  private final ComparedNames names;

  ComparedRecognition(PracticeDefinition definition) {
    this.definition = definition;
    this.names = new ComparedNames(definition);
  }

  ImmutableList<Entry> courtyards() {
    return definition.courtyard().stream().flatMap(this::courtyards).collect(toImmutableList());
  }

  private Stream<Entry> courtyards(CourtyardRules rules) {
    Stream.Builder<Entry> entries = Stream.builder();
    rules.sheets().forEach(sheet -> entries.add(sheet(sheet)));
    rules
        .race()
        .ifPresent(
            race ->
                entries.add(
                    Entry.of(
                        Text.of(
                            "赛马排名，公示 " + race.publishedDays() + " 天",
                            "ranked in a race, published for " + race.publishedDays() + " days"),
                        race.rule())));
    stars(rules).ifPresent(entries::add);
    rules
        .coverage()
        .ifPresent(
            coverage -> {
              Text goals = ComparedNames.list(coverage.goals().stream().map(ComparedNames::share));
              entries.add(
                  Entry.of(
                      ComparedNames.titled(Text.of("逐年覆盖目标", "coverage year by year"), goals),
                      coverage.rule()));
            });
    rules
        .zones()
        .ifPresent(
            rule ->
                entries.add(
                    Entry.of(
                        Text.of("核心区、带动区、辐射区", "core, drawn-along and radiated zones"), rule)));
    return entries.build();
  }

  private static Optional<Entry> stars(CourtyardRules rules) {
    if (rules.acceptance().bands().isEmpty()) {
      return Optional.empty();
    }
    Text stars =
        ComparedNames.list(
            rules.acceptance().bands().stream()
                .map(
                    band ->
                        Text.of(
                            band.stars() + " 星 " + band.from() + " 分起",
                            band.stars() + " stars from " + band.from())));
    return Optional.of(
        Entry.of(ComparedNames.titled(Text.of("星级", "stars"), stars), rules.acceptance().rule()));
  }

  private static Entry sheet(ScoreSheet sheet) {
    return Entry.of(
        ComparedNames.titled(
            sheet.name(),
            Text.of(
                sheet.criteria().size() + " 项，满分 " + sheet.max() + "，合格 " + sheet.pass(),
                "%d criteria, %d points at most, passed from %d"
                    .formatted(sheet.criteria().size(), sheet.max(), sheet.pass()))),
        sheet.rule());
  }

  ImmutableList<Entry> rechecks() {
    return definition.courtyard().stream()
        .flatMap(rules -> rules.recheck().stream())
        .map(
            recheck -> {
              Text share = ComparedNames.share(recheck.share());
              return Entry.of(
                  Text.of(
                      "每年抽查" + share.zh() + "，整改 " + recheck.remedyDays() + " 天",
                      "every year "
                          + share.en()
                          + " are drawn, "
                          + recheck.remedyDays()
                          + " days to put things right"),
                  recheck.rule());
            })
        .collect(toImmutableList());
  }

  ImmutableList<Entry> awards() {
    return definition.recognition().stream()
        .flatMap(rules -> rules.awards().stream())
        .map(this::award)
        .collect(toImmutableList());
  }

  private Entry award(AwardRules award) {
    Text cycle =
        switch (award.cycle()) {
          case QUARTER -> Text.of("每季度", "every quarter");
          case YEAR -> Text.of("每年", "every year");
          case ONCE -> Text.of("一次", "once");
        };
    Text level = names.level(award.heldAt());
    return Entry.of(
        ComparedNames.titled(
            award.name(),
            Text.of(
                cycle.zh()
                    + "在"
                    + level.zh()
                    + "评 "
                    + award.winners()
                    + " 名，公示 "
                    + award.noticeDays()
                    + " 天",
                "%s at %s, %d at most, published for %d days"
                    .formatted(cycle.en(), level.en(), award.winners(), award.noticeDays()))),
        award.rule());
  }

  ImmutableList<Entry> lists() {
    return definition.recognition().stream()
        .flatMap(rules -> rules.lists().stream())
        .map(ComparedRecognition::list)
        .collect(toImmutableList());
  }

  private static Entry list(ListRules list) {
    Text colour = list.colour().wording();
    return new Entry(
        ComparedNames.titled(
            list.name(),
            Text.of(
                "%s，先劝导 %d 天，告知 %d 天，最长 %d 天，申诉 %d 天内提出"
                    .formatted(
                        colour.zh(),
                        list.guidanceDays(),
                        list.noticeDays(),
                        list.longestDays(),
                        list.appeal().withinDays()),
                "%s, %d days of guidance first, %d of notice, %d at most, appeal within %d"
                    .formatted(
                        colour.en(),
                        list.guidanceDays(),
                        list.noticeDays(),
                        list.longestDays(),
                        list.appeal().withinDays()))),
        ImmutableSet.of(list.rule(), list.appeal().rule()));
  }
}
