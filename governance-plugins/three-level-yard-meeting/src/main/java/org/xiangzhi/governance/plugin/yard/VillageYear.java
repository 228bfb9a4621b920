package org.xiangzhi.governance.plugin.yard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.plugin.yard.MatterTurns.Way;

/** Makes up the year of one village: its meetings and the matters that are raised there. */
final class VillageYear {
  private final Diary diary;
  private final SampleVillage village;
  private final SampleTown town;
  private final YearPlan plan;
  private final Coming coming;
  private final SplittableRandom random;

  VillageYear(
      Diary diary,
      SampleVillage village,
      SampleTown town,
      YearPlan plan,
      Coming coming,
      SplittableRandom random) {
    this.diary = diary;
    this.village = village;
    this.town = town;
    this.plan = plan;
    this.coming = coming;
    this.random = random;
  }

  /** Counts over the whole year who comes, so that the share is met exactly. */
  static final class Coming {
    private long entitled;
    private long present;

    /** Tells how many of a meeting's households come. */
    int of(int households) {
      entitled += households;
      long due = (entitled * YearPlan.COMING + 50) / 100;
      int come = (int) Math.min(households, due - present);
      present += come;
      return come;
    }
  }

  void enter(LocalDate first, LocalDate last) {
    ImmutableList<MeetingYear.Planned> meetings =
        new MeetingYear(village, town, random).plan(plan.meetings(village), first, last);
    ListMultimap<Integer, Integer> matters = raisedAt(meetings, last);
    for (int i = 0; i < meetings.size(); i++) {
      hold(meetings.get(i), matters.get(i), last);
    }
  }

  /** Deals the matters out to the meetings; what takes longer to early ones, so that it is done. */
  private ListMultimap<Integer, Integer> raisedAt(
      ImmutableList<MeetingYear.Planned> meetings, LocalDate last) {
    int early =
        (int)
            meetings.stream()
                .filter(each -> !each.day().plusDays(Way.ASSIGNED.days()).isAfter(last))
                .count();
    int count = plan.matters(village);
    ImmutableListMultimap.Builder<Integer, Integer> dealt = ImmutableListMultimap.builder();
    for (int i = 0; i < count; i++) {
      dealt.put(plan.onTheSpot(village, i) ? i % meetings.size() : i % Math.max(1, early), i);
    }
    return dealt.build();
  }

  private void hold(MeetingYear.Planned meeting, List<Integer> numbers, LocalDate last) {
    ImmutableList<PersonId> present = present(meeting);
    MeetingTurns turns = new MeetingTurns(diary, village, meeting, present, random);
    turns.open();
    List<PersonId> raisers = turns.plain();
    List<MatterTurns> matters = new ArrayList<>();
    for (int number : numbers) {
      MatterTurns matter = matter(number, raisers.get(number % raisers.size()), meeting.day());
      matter.raise(meeting.id().value(), meeting.unit(), turns.now());
      turns.matter(number, matter.matter(), matter.sample(), matter.onTheSpot());
      matters.add(matter);
    }
    turns.close();
    for (int i = 0; i < matters.size(); i++) {
      conclude(matters.get(i), plan.approved(village, numbers.get(i)), turns.now(), last);
    }
  }

  private static void conclude(
      MatterTurns matter, boolean approved, LocalDateTime closed, LocalDate last) {
    LocalDate done = matter.handle(closed.toLocalDate());
    LocalDateTime told =
        matter.onTheSpot() ? closed.plusMinutes(5) : done.plusDays(1).atTime(10, 0);
    LocalDate confirmed = earlier(told.toLocalDate().plusDays(1), last);
    matter.conclude(told, confirmed, earlier(confirmed.plusDays(1), last), approved);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private MatterTurns matter(int number, PersonId raiser, LocalDate day) {
    SampleTexts.Sample sample = SampleTexts.MATTERS.get(random.nextInt(SampleTexts.MATTERS.size()));
    Way way = plan.onTheSpot(village, number) ? Way.ON_THE_SPOT : way(day);
    return new MatterTurns(
        diary,
        village,
        town,
        MatterId.of(village.code() + "." + (number + 1)),
        sample,
        raiser,
        way,
        way == Way.CLAIMED && random.nextInt(10) == 0);
  }

  /** Of what cannot be solved at once the village takes half, the town a third. */
  private Way way(LocalDate day) {
    int drawn = random.nextInt(12);
    if (drawn < 6) {
      return Way.VILLAGE;
    }
    if (drawn < 10 || !YardSimulation.at(day).district()) {
      return Way.TOWN;
    }
    return drawn == 10 ? Way.CLAIMED : Way.ASSIGNED;
  }

  /** Draws who comes; a group head who convenes is among them. */
  private ImmutableList<PersonId> present(MeetingYear.Planned meeting) {
    List<PersonId> all =
        village
            .householdsOf(meeting.unit())
            .mapToObj(village::resident)
            .collect(Collectors.toCollection(ArrayList::new));
    for (int i = all.size() - 1; i > 0; i--) {
      Collections.swap(all, i, random.nextInt(i + 1));
    }
    int at = all.indexOf(meeting.convener());
    if (at > 0) {
      Collections.swap(all, 0, at);
    }
    return ImmutableList.copyOf(all.subList(0, coming.of(all.size())));
  }
}
