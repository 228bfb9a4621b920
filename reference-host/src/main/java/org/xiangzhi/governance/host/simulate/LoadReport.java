package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.meeting.Meeting;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Model;

/**
 * Says what a practice asks of people in a generated county, from the record.
 *
 * @param villages figures of a village
 * @param offices figures of the holders of each office
 * @param acts how often each act was done
 */
public record LoadReport(
    ImmutableList<Figure> villages,
    ImmutableList<OfOffice> offices,
    ImmutableSortedMap<String, Long> acts) {

  /**
   * Is what is counted of each of many villages or people.
   *
   * @param name what is counted, in both languages
   * @param median of those who have any and those who have none
   * @param most the largest
   * @param sum of all
   */
  public record Figure(Text name, long median, long most, long sum) {
    static Figure of(Text name, List<Long> counts) {
      List<Long> sorted = counts.stream().sorted().toList();
      return sorted.isEmpty()
          ? new Figure(name, 0, 0, 0)
          : new Figure(
              name,
              sorted.get((sorted.size() - 1) / 2),
              sorted.get(sorted.size() - 1),
              sorted.stream().mapToLong(each -> each).sum());
    }
  }

  /**
   * Is what is counted of the holders of one office.
   *
   * @param office the office
   * @param name what it is called
   * @param holders how many hold it
   * @param figures meetings, minutes in meetings, matters, acts
   */
  public record OfOffice(OfficeId office, Text name, int holders, ImmutableList<Figure> figures) {}

  private static final Text MEETINGS = Text.of("参加会议（场）", "meetings attended");
  private static final Text MINUTES = Text.of("开会时间（分钟）", "minutes in meetings");
  private static final Text MATTERS = Text.of("承办事项（件）", "matters handled");
  private static final Text ACTS = Text.of("办理登记（次）", "acts on record");

  static LoadReport of(World world, County county, Governance governance) {
    return new Counting(world, county, governance).report();
  }

  /** Counts through all logs once. */
  private static final class Counting {
    private final World world;
    private final County county;
    private final Governance governance;
    private final Map<PersonId, long[]> people = new HashMap<>();
    private final Map<Text, List<Long>> villages = new TreeMap<>(Comparator.comparing(Text::en));

    Counting(World world, County county, Governance governance) {
      this.world = world;
      this.county = county;
      this.governance = governance;
    }

    LoadReport report() {
      county.villages().forEach(village -> village(governance.read(village.log())));
      county.towns().forEach(town -> matters(governance.read(county.log(town))));
      matters(governance.read(county.log()));
      Map<LogId, Long> byLog = new HashMap<>();
      world
          .load()
          .acts()
          .forEach(
              (doer, count) -> {
                byLog.merge(doer.log(), count.sum(), Long::sum);
                if (!doer.office().equals(OfficeRules.RESIDENT)
                    && !doer.office().equals(OfficeRules.REGISTRAR)) {
                  of(doer.person())[3] += count.sum();
                }
              });
      county.villages().forEach(village -> add(ACTS, byLog.getOrDefault(village.log(), 0L)));
      ImmutableList.Builder<Figure> figures = ImmutableList.builder();
      villages.forEach((name, counts) -> figures.add(Figure.of(name, counts)));
      return new LoadReport(figures.build(), offices(), world.load().types());
    }

    private void add(Text name, long count) {
      villages.computeIfAbsent(name, any -> new ArrayList<>()).add(count);
    }

    private long[] of(PersonId person) {
      return people.computeIfAbsent(person, any -> new long[4]);
    }

    private void village(Model model) {
      long held = 0;
      long attended = 0;
      for (Meeting meeting : model.meetings().all().toList()) {
        long minutes = minutes(meeting);
        if (minutes > 0) {
          held++;
          List<PersonId> there = meeting.attendance().came().keys().toList();
          attended += there.size();
          for (PersonId person : there) {
            of(person)[0]++;
            of(person)[1] += minutes;
          }
        }
      }
      add(Text.of("召开会议（场）", "meetings held"), held);
      add(Text.of("到会人次", "attendances"), attended);
      add(Text.of("提出事项（件）", "matters raised"), model.matters().all().count());
      add(
          Text.of("登记（件）", "records"),
          world.practice().records().stream()
              .mapToLong(kind -> model.registers().ofKind(kind.id()).count())
              .sum());
      add(Text.of("表决（次）", "ballots"), model.ballots().all().count());
      add(Text.of("积分记录（笔）", "entries of points"), model.points().size());
      world
          .practice()
          .points()
          .flatMap(points -> points.ledger().redemption())
          .ifPresent(
              redemption ->
                  add(
                      Text.of("兑换支出（分钱）", "cost of redemption in fen"),
                      model.points().balance(AccountId.SHOP, redemption.book())
                          * redemption.fen()));
      matters(model);
    }

    private void matters(Model model) {
      model
          .matters()
          .all()
          .flatMap(matter -> matter.handling().responsible().stream())
          .forEach(one -> of(one.person())[2]++);
    }

    private static long minutes(Meeting meeting) {
      return meeting
          .session()
          .openedAt()
          .flatMap(
              from ->
                  meeting
                      .session()
                      .closedAt()
                      .map(until -> Duration.between(from, until).toMinutes()))
          .orElse(0L);
    }

    private ImmutableList<OfOffice> offices() {
      PracticeDefinition practice = world.practice();
      Map<OfficeId, List<PersonId>> holders = new HashMap<>();
      county.cast().all().forEach(seat -> hold(seat, holders));
      county
          .villages()
          .forEach(village -> village.cast().all().forEach(seat -> hold(seat, holders)));
      ImmutableList.Builder<OfOffice> offices = ImmutableList.builder();
      for (OfficeDefinition office : practice.offices()) {
        List<PersonId> all =
            holders.getOrDefault(office.id(), List.of()).stream().distinct().toList();
        offices.add(
            new OfOffice(
                office.id(),
                office.name(),
                all.size(),
                ImmutableList.of(
                    figure(MEETINGS, all, 0),
                    figure(MINUTES, all, 1),
                    figure(MATTERS, all, 2),
                    figure(ACTS, all, 3))));
      }
      return offices.build();
    }

    private static void hold(Cast.Seat seat, Map<OfficeId, List<PersonId>> holders) {
      holders.computeIfAbsent(seat.office(), any -> new ArrayList<>()).add(seat.person());
    }

    private Figure figure(Text name, List<PersonId> people, int place) {
      return Figure.of(
          name,
          people.stream()
              .map(person -> this.people.getOrDefault(person, new long[4])[place])
              .toList());
    }
  }
}
