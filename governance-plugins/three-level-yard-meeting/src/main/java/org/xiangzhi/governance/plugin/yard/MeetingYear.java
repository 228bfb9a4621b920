package org.xiangzhi.governance.plugin.yard;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.meeting.MeetingId;
import org.xiangzhi.governance.meeting.MeetingKindId;

/** Plans the yard meetings of one village in a year: so many as its share, spread over its days. */
final class MeetingYear {
  /** From the first act of a meeting, its call, to the day on which it is held. */
  static final int CALLED_BEFORE = 3;

  private final SampleVillage village;
  private final SampleTown town;
  private final SplittableRandom random;

  MeetingYear(SampleVillage village, SampleTown town, SplittableRandom random) {
    this.village = village;
    this.town = town;
    this.random = random;
  }

  /**
   * Is one meeting.
   *
   * @param id its name
   * @param kind its kind
   * @param unit where it is held
   * @param convener who convenes it
   * @param day when
   */
  record Planned(MeetingId id, MeetingKindId kind, UnitId unit, PersonId convener, LocalDate day) {}

  private record Slot(MeetingKindId kind, UnitId unit, PersonId convener) {}

  /** Plans the meetings, in the order of their days. */
  ImmutableList<Planned> plan(int count, LocalDate first, LocalDate last) {
    boolean raised = YardSimulation.at(first).raised();
    List<Slot> slots = raised ? raised(count) : local(count);
    long span = ChronoUnit.DAYS.between(first.plusDays(CALLED_BEFORE), last.minusDays(1));
    ImmutableList.Builder<Planned> planned = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      long from = span * i / count;
      long until = Math.max(from + 1, span * (i + 1) / count);
      LocalDate day = first.plusDays(CALLED_BEFORE).plusDays(random.nextLong(from, until));
      planned.add(planned(i, slots.get(i), day));
    }
    ImmutableList<Planned> all = planned.build();
    return announcesThirdVersion(last) ? replacedLast(all, last) : all;
  }

  private Planned planned(int number, Slot slot, LocalDate day) {
    return new Planned(
        MeetingId.of("m" + (number + 1)), slot.kind(), slot.unit(), slot.convener(), day);
  }

  /** In the village where the third version was announced, the last meeting is the district's. */
  private boolean announcesThirdVersion(LocalDate last) {
    return village.code().toString().equals(SampleCounty.DENGFENG)
        && last.equals(YardVersion.RAISED.from());
  }

  private ImmutableList<Planned> replacedLast(ImmutableList<Planned> all, LocalDate day) {
    Planned before = all.get(all.size() - 1);
    return ImmutableList.<Planned>builder()
        .addAll(all.subList(0, all.size() - 1))
        .add(
            new Planned(
                before.id(), YardMeetings.DISTRICT, village.unit(), SampleCounty.principal(), day))
        .build();
  }

  /** First what somebody is obliged to hold, then whatever else, in the yards. */
  private List<Slot> local(int count) {
    List<Slot> slots = new ArrayList<>();
    slots.add(new Slot(YardMeetings.TOWN, village.unit(), village.postedLeader()));
    for (int i = 1; i <= village.groups(); i++) {
      slots.add(new Slot(YardMeetings.VILLAGE, village.group(i), village.secretary()));
      slots.add(new Slot(YardMeetings.GROUP, village.group(i), village.groupHead(i)));
    }
    for (int yard = 1; slots.size() < count; yard = yard % village.yards() + 1) {
      slots.add(
          random.nextInt(3) == 0
              ? new Slot(YardMeetings.VILLAGE, village.yard(yard), village.secretary())
              : new Slot(
                  YardMeetings.GROUP,
                  village.yard(yard),
                  village.groupHead(village.groupOf(yard))));
    }
    return slots;
  }

  /** The second half of the slots is of the second half of the year. */
  private List<Slot> raised(int count) {
    List<Slot> slots = new ArrayList<>();
    village
        .groupUnits()
        .forEach(
            group -> {
              slots.add(new Slot(YardMeetings.VILLAGE, group, village.secretary()));
              slots.add(new Slot(YardMeetings.TOWN, group, village.postedLeader()));
            });
    List<Slot> later = new ArrayList<>();
    village
        .groupUnits()
        .forEach(group -> later.add(new Slot(YardMeetings.VILLAGE, group, village.secretary())));
    later.add(new Slot(YardMeetings.TOWN, village.unit(), town.secretary()));
    later.add(new Slot(YardMeetings.TOWN, village.unit(), town.director()));
    int leader = village.number() % Network.LEADERS + 1;
    later.add(new Slot(YardMeetings.DISTRICT, village.unit(), SampleCounty.leader(leader)));
    for (int yard = 1; slots.size() + later.size() < count; yard = yard % village.yards() + 1) {
      slots.add(new Slot(YardMeetings.VILLAGE, village.yard(yard), village.secretary()));
    }
    slots.addAll(later);
    return slots;
  }
}
