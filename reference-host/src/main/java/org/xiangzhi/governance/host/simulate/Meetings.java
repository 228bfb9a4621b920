package org.xiangzhi.governance.host.simulate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.meeting.MeetingKind;
import org.xiangzhi.governance.meeting.MeetingObligation;
import org.xiangzhi.governance.meeting.MeetingObligation.Role;
import org.xiangzhi.governance.meeting.MeetingObligation.Where;
import org.xiangzhi.governance.meeting.MeetingPeriod;
import org.xiangzhi.governance.practice.PracticeDefinition;

/** Plans the meetings that obligations ask for, and of every other kind some. */
final class Meetings implements Part {
  /** Days that are kept free at the end of a period, for whatever comes in between. */
  private static final int SPARE = 14;

  private final PracticeDefinition practice;

  Meetings(PracticeDefinition practice) {
    this.practice = practice;
  }

  /** Is one meeting that is planned. */
  record Planned(
      MeetingKind kind,
      UnitId unit,
      Cast.Seat convener,
      List<Cast.Seat> guests,
      LocalDateTime starts) {}

  /** Is somebody who has to hold meetings somewhere, or to come to them. */
  private record Duty(MeetingObligation obligation, Cast.Seat seat, UnitId place) {}

  @Override
  public void plan(Village village, Diary diary) {
    Year year = new Year(village, diary.world());
    // The links stand only once the county has been founded.
    diary.on(
        diary.world().plan().founded().plusDays(2),
        village.log(),
        village.cast(),
        hand -> year.plan(diary));
  }

  /** Plans for one village. */
  private final class Year {
    private final Village village;
    private final World world;
    private final List<Planned> planned = new ArrayList<>();
    private final SplittableRandom random;

    Year(Village village, World world) {
      this.village = village;
      this.world = world;
      this.random = village.random("meetings");
    }

    void plan(Diary diary) {
      for (Role role : List.of(Role.CONVENES, Role.ATTENDS)) {
        for (MeetingObligation obligation : practice.meetings().obligations()) {
          if (obligation.role() == role) {
            duties(obligation).forEach(this::oblige);
          }
        }
      }
      practice.meetings().kinds().stream().filter(this::unasked).forEach(this::some);
      for (int i = 0; i < planned.size(); i++) {
        Planned one = planned.get(i);
        MeetingScript script = new MeetingScript(village, one, i + 1);
        int ahead = one.kind().notice().map(notice -> notice.days() + 1).orElse(1);
        LocalDate day = one.starts().toLocalDate();
        diary.on(day.minusDays(ahead), village.log(), village.cast(), script::call);
        diary.on(day, village.log(), village.cast(), script::hold);
      }
    }

    private List<Duty> duties(MeetingObligation obligation) {
      List<Duty> duties = new ArrayList<>();
      Where where = obligation.where();
      if (where instanceof Where.Own) {
        village
            .cast()
            .all()
            .filter(seat -> obligation.offices().contains(seat.office()))
            .forEach(seat -> duties.add(new Duty(obligation, seat, seat.unit())));
      } else if (where instanceof Where.Below below) {
        for (UnitId place : village.at(below.level())) {
          village.cast().line(place).stream()
              .skip(1)
              .flatMap(village.cast()::at)
              .filter(seat -> obligation.offices().contains(seat.office()))
              .forEach(seat -> duties.add(new Duty(obligation, seat, place)));
        }
      } else if (where instanceof Where.Linked linked) {
        linked(obligation, linked, duties);
      }
      return duties;
    }

    private void linked(MeetingObligation obligation, Where.Linked linked, List<Duty> duties) {
      LevelId target = target(linked);
      boolean here = Founding.inVillage(target);
      if (!here && village.inTown() > 0) {
        return;
      }
      for (UnitId of : here ? village.at(target) : List.of(village.town())) {
        List<UnitId> places =
            linked.level().isEmpty()
                ? List.of(here ? of : village.unit())
                : village.at(linked.level().get()).stream()
                    .filter(place -> village.cast().line(place).contains(of))
                    .toList();
        village.cast().linked(linked.link(), of).stream()
            .flatMap(
                person ->
                    village
                        .cast()
                        .upwards(obligation.offices(), of)
                        .filter(seat -> seat.person().equals(person)))
            .distinct()
            .forEach(
                seat -> places.forEach(place -> duties.add(new Duty(obligation, seat, place))));
      }
    }

    private LevelId target(Where.Linked linked) {
      return practice.organisation().links().stream()
          .filter(link -> link.id().equals(linked.link()))
          .map(link -> link.target())
          .findFirst()
          .orElse(LevelId.VILLAGE);
    }

    private void oblige(Duty duty) {
      MeetingPeriod period = duty.obligation().period();
      MeetingPeriod.Span span = period.containing(world.plan().first());
      while (!span.from().isAfter(world.plan().last())) {
        for (int i = 0; i < duty.obligation().times(); i++) {
          if (duty.obligation().role() == Role.CONVENES || !joins(duty, span, i)) {
            hold(duty, span);
          }
        }
        span = period.containing(span.until().plusDays(1));
      }
    }

    /** Whoever only has to come joins a meeting that is held anyway. */
    private boolean joins(Duty duty, MeetingPeriod.Span span, int before) {
      Optional<Planned> joined =
          planned.stream()
              .filter(one -> duty.obligation().kinds().contains(one.kind().id()))
              .filter(one -> span.contains(one.starts().toLocalDate()))
              .filter(one -> village.cast().line(one.unit()).contains(duty.place()))
              .skip(before * 3L)
              .findFirst();
      joined.ifPresent(one -> one.guests().add(duty.seat()));
      return joined.isPresent();
    }

    private void hold(Duty duty, MeetingPeriod.Span span) {
      List<MeetingKind> kinds =
          practice.meetings().kinds().stream()
              .filter(kind -> duty.obligation().kinds().contains(kind.id()))
              .toList();
      Optional<MeetingKind> own =
          kinds.stream()
              .filter(kind -> kind.conveners().contains(duty.seat().office()))
              .findFirst();
      for (MeetingKind kind : own.map(List::of).orElse(kinds)) {
        Optional<Cast.Seat> convener =
            own.isPresent() ? Optional.of(duty.seat()) : convener(kind, duty.place());
        if (convener.isPresent()) {
          List<Cast.Seat> guests = new ArrayList<>();
          if (own.isEmpty()) {
            guests.add(duty.seat());
          }
          planned.add(
              new Planned(kind, place(kind, duty.place()), convener.get(), guests, time(span)));
          return;
        }
      }
      world.notPlayed(
          Text.of(
              "开会义务 " + duty.obligation().name().zh() + "：无人可召集",
              "duty to meet, " + duty.obligation().name().en() + ": nobody to convene"));
    }

    /** A kind that is not held where it is owed is held at the first unit below. */
    private UnitId place(MeetingKind kind, UnitId place) {
      return kind.levels().stream()
          .flatMap(level -> village.at(level).stream())
          .filter(unit -> unit.equals(place))
          .findFirst()
          .orElseGet(
              () ->
                  kind.levels().stream()
                      .flatMap(level -> village.at(level).stream())
                      .filter(unit -> village.cast().line(unit).contains(place))
                      .findFirst()
                      .orElse(place));
    }

    private Optional<Cast.Seat> convener(MeetingKind kind, UnitId place) {
      return village.cast().who(Set.copyOf(kind.conveners()), place, person -> true);
    }

    private LocalDateTime time(MeetingPeriod.Span span) {
      LocalDate first =
          span.from().isBefore(world.plan().first()) ? world.plan().first() : span.from();
      int days = (int) (span.until().toEpochDay() - first.toEpochDay()) - SPARE;
      return village.calendar().free(first.plusDays(5 + random.nextInt(Math.max(1, days - 5))));
    }

    private boolean unasked(MeetingKind kind) {
      return practice.meetings().obligations().stream()
          .noneMatch(obligation -> obligation.kinds().contains(kind.id()));
    }

    /** Holds a kind at each of the smallest of its units, some times a year. */
    private void some(MeetingKind kind) {
      List<UnitId> units =
          kind.levels().stream()
              .map(village::at)
              .filter(at -> !at.isEmpty())
              .max((one, other) -> Integer.compare(one.size(), other.size()))
              .orElse(List.of());
      MeetingPeriod.Span span = MeetingPeriod.QUARTER.containing(world.plan().first());
      while (!units.isEmpty() && !span.from().isAfter(world.plan().last())) {
        for (UnitId unit : units) {
          Optional<Cast.Seat> convener = convener(kind, unit);
          MeetingPeriod.Span in = span;
          convener.ifPresentOrElse(
              seat -> planned.add(new Planned(kind, unit, seat, new ArrayList<>(), time(in))),
              () ->
                  world.notPlayed(
                      Text.of(
                          "会议 " + kind.name().zh() + "：无人可召集",
                          "meeting, " + kind.name().en() + ": nobody to convene")));
        }
        span = MeetingPeriod.QUARTER.containing(span.until().plusDays(1));
      }
    }
  }
}
