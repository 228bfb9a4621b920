package org.xiangzhi.governance.practice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.Limit;
import org.xiangzhi.governance.matter.MatterClocks;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.meeting.MeetingKind;
import org.xiangzhi.governance.meeting.MeetingObligation;
import org.xiangzhi.governance.points.Book;
import org.xiangzhi.governance.points.Cap;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.RedemptionRules;
import org.xiangzhi.governance.points.Tariff;
import org.xiangzhi.governance.points.TariffRule;
import org.xiangzhi.governance.practice.PracticeComparison.Entry;

/** Says what goes on in a practice: meetings, matters, points, records and disclosures. */
final class ComparedConduct {
  private final PracticeDefinition definition;
  private final ComparedNames names;

  ComparedConduct(PracticeDefinition definition) {
    this.definition = definition;
    this.names = new ComparedNames(definition);
  }

  ImmutableList<Entry> meetings() {
    return Stream.concat(
            definition.meetings().kinds().stream().map(this::meeting),
            definition.meetings().obligations().stream().map(this::duty))
        .collect(toImmutableList());
  }

  private Entry meeting(MeetingKind kind) {
    Text where = names.levels(kind.levels());
    Stream.Builder<Text> parts = Stream.builder();
    parts.add(Text.of("在" + where.zh(), "at " + where.en()));
    kind.notice()
        .ifPresent(
            notice ->
                parts.add(
                    Text.of("提前 " + notice.days() + " 天通知", notice.days() + " days' notice")));
    kind.quorum()
        .ifPresent(
            quorum -> {
              Text share = ComparedNames.share(quorum.share());
              parts.add(Text.of("应到者" + share.zh(), share.en() + " of those entitled"));
            });
    kind.speaking()
        .ifPresent(
            speaking -> {
              Text share = ComparedNames.share(speaking.residents());
              parts.add(
                  Text.of("发言时间" + share.zh() + " 归群众", share.en() + " of the time to residents"));
            });
    return Entry.of(
        ComparedNames.titled(kind.name(), ComparedNames.parts(parts.build())), kind.rule());
  }

  private Entry duty(MeetingObligation duty) {
    Text period =
        switch (duty.period()) {
          case YEAR -> Text.of("每年", "a year");
          case HALF_YEAR -> Text.of("每半年", "every half-year");
          case QUARTER -> Text.of("每季度", "a quarter");
          case MONTH -> Text.of("每月", "a month");
        };
    Text role =
        switch (duty.role()) {
          case CONVENES -> Text.of("召开", "to convene");
          case ATTENDS -> Text.of("参加", "to attend");
        };
    return Entry.of(
        Text.of(
            "义务：" + duty.name().zh() + "（" + period.zh() + role.zh() + " " + duty.times() + " 次）",
            "duty: %s (%s %d %s)"
                .formatted(duty.name().en(), role.en(), duty.times(), period.en())),
        duty.rule());
  }

  ImmutableList<Entry> matters() {
    return definition.matters().stream().flatMap(this::matters).collect(toImmutableList());
  }

  private Stream<Entry> matters(MatterRules rules) {
    Stream<Entry> classes =
        rules.classes().stream()
            .map(
                each ->
                    new Entry(
                        ComparedNames.titled(
                            each.name(),
                            ComparedNames.parts(
                                Stream.concat(
                                    Stream.of(names.level(each.level())),
                                    each.days().stream().map(ComparedConduct::within)))),
                        Stream.concat(Stream.of(each.rule()), each.days().stream().map(Limit::rule))
                            .collect(ImmutableSet.toImmutableSet())));
    MatterClocks clocks = rules.clocks();
    Stream<Entry> times =
        Stream.of(
                clock(Text.of("研判", "review"), clocks.review()),
                clock(Text.of("认领", "claim"), clocks.claim()),
                clock(Text.of("办理方案", "plan"), clocks.plan()),
                clock(Text.of("到期前提醒", "reminder before the deadline"), clocks.remind()),
                clock(Text.of("逾期升级", "escalation when overdue"), clocks.escalate()),
                clock(Text.of("确认", "confirmation"), clocks.confirm()),
                clock(Text.of("重新打开", "reopening"), clocks.reopen()))
            .flatMap(Optional::stream);
    return Stream.concat(classes, times);
  }

  private static Text within(Limit limit) {
    return Text.of(limit.days() + " 个工作日", limit.days() + " working days");
  }

  private static Optional<Entry> clock(Text what, Optional<Limit> limit) {
    return limit.map(days -> Entry.of(ComparedNames.titled(what, within(days)), days.rule()));
  }

  ImmutableList<Entry> points() {
    return definition.points().stream().flatMap(this::points).collect(toImmutableList());
  }

  private Stream<Entry> points(PointsRules rules) {
    return Stream.of(
            rules.ledger().books().stream().map(ComparedConduct::book),
            rules.tariffs().stream().map(tariff -> tariff(tariff, rules.rule())),
            rules.tariffs().stream().flatMap(tariff -> caps(tariff, rules.rule())),
            rules.ledger().redemption().stream().map(ComparedConduct::redemption))
        .flatMap(entries -> entries);
  }

  private static Entry book(Book book) {
    Text use =
        book.redeemable() ? Text.of("可兑换", "redeemable") : Text.of("只计荣誉", "for honour alone");
    Text reset =
        book.reset()
            .map(
                when ->
                    Text.of(
                        use.zh() + "，每年 " + when.month() + " 月 " + when.day() + " 日清零",
                        "%s, reset on %02d-%02d".formatted(use.en(), when.month(), when.day())))
            .orElse(use);
    return Entry.of(ComparedNames.titled(book.name(), reset), book.rule());
  }

  private static Entry tariff(Tariff tariff, RuleId rule) {
    long deductions =
        tariff.rules().stream()
            .filter(each -> each.effect() == TariffRule.Effect.DEDUCTION)
            .count();
    long awards = tariff.rules().size() - deductions;
    return Entry.of(
        ComparedNames.titled(
            tariff.name(),
            Text.of(
                "加分 " + awards + " 条，扣分 " + deductions + " 条",
                awards + " rules that add, " + deductions + " that deduct")),
        rule);
  }

  private static Stream<Entry> caps(Tariff tariff, RuleId rule) {
    return tariff.categories().stream()
        .filter(category -> !category.caps().isEmpty())
        .map(
            category ->
                Entry.of(
                    ComparedNames.titled(
                        Text.of("上限·" + category.name().zh(), "cap, " + category.name().en()),
                        ComparedNames.list(category.caps().stream().map(ComparedConduct::cap))),
                    rule));
  }

  private static Text cap(Cap cap) {
    Text per =
        switch (cap.per()) {
          case DAY -> Text.of("每日", "a day");
          case MONTH -> Text.of("每月", "a month");
          case YEAR -> Text.of("每年", "a year");
          case EVER -> Text.of("累计", "in all");
        };
    Stream<Text> bounds =
        Stream.concat(
            cap.points().stream()
                .map(most -> Text.of(per.zh() + " " + most + " 分", most + " points " + per.en())),
            cap.times().stream()
                .map(most -> Text.of(per.zh() + " " + most + " 次", most + " times " + per.en())));
    return ComparedNames.list(bounds);
  }

  private static Entry redemption(RedemptionRules redemption) {
    return Entry.of(
        Text.of(
            "兑换：每分 "
                + redemption.fen()
                + " 分钱，保留 "
                + redemption.holdDays()
                + " 天，"
                + redemption.refundDays()
                + " 天内可退",
            "redemption: %d fen a point, held for %d days, refunds within %d days"
                .formatted(redemption.fen(), redemption.holdDays(), redemption.refundDays())),
        redemption.rule());
  }

  ImmutableList<Entry> records() {
    return definition.records().stream()
        .map(kind -> Entry.of(kind.name(), kind.rule()))
        .collect(toImmutableList());
  }

  ImmutableList<Entry> disclosures() {
    return definition.disclosures().stream()
        .map(
            item ->
                Entry.of(
                    item.withinDays()
                        .map(
                            days ->
                                ComparedNames.titled(
                                    item.name(), Text.of(days + " 天内", "within " + days + " days")))
                        .orElse(item.name()),
                    item.rule()))
        .collect(toImmutableList());
  }
}
