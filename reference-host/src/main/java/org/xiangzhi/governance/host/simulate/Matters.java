package org.xiangzhi.governance.host.simulate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.matter.RaisingCommand;
import org.xiangzhi.governance.matter.Source;
import org.xiangzhi.governance.office.OfficeRules;

/** Lets residents raise matters, and lets the desks of all levels deal with them. */
final class Matters implements Part {
  private static final int DAYS = 365;

  private final MatterRules rules;
  private final MatterDesk desk;

  Matters(MatterRules rules) {
    this.rules = rules;
    this.desk = new MatterDesk(rules);
  }

  @Override
  public void plan(Village village, Diary diary) {
    Plan plan = diary.world().plan();
    SplittableRandom random = village.random("matters");
    int count =
        Math.max(1, village.households() / Assumptions.HOUSEHOLDS_PER_MATTER) * plan.years();
    for (int i = 1; i <= count; i++) {
      LocalDate day = plan.first().plusDays(random.nextInt(DAYS * plan.years() - 30));
      int household = random.nextInt(village.households());
      int number = i;
      diary.on(day, village.log(), village.cast(), hand -> raise(village, number, household, hand));
    }
    desks(village.log(), village.cast(), village.unit(), diary);
    if (village.inTown() == 0) {
      upper(LevelId.TOWN, village.county().log(village.town()), village.town(), village, diary);
    }
    if (village.number() == 0) {
      upper(LevelId.COUNTY, village.county().log(), village.county().unit(), village, diary);
    }
  }

  private void upper(LevelId level, LogId log, UnitId unit, Village village, Diary diary) {
    if (rules.stationOf(level) >= 0) {
      desks(log, village.county().cast(), unit, diary);
    }
  }

  /** Each desk sits twice a week. */
  private void desks(LogId log, Cast cast, UnitId unit, Diary diary) {
    Plan plan = diary.world().plan();
    plan.first()
        .datesUntil(plan.last().plusDays(1))
        .filter(
            day ->
                day.getDayOfWeek() == DayOfWeek.TUESDAY || day.getDayOfWeek() == DayOfWeek.FRIDAY)
        .forEach(day -> diary.on(day, log, cast, hand -> desk.sit(unit, hand)));
  }

  private void raise(Village village, int number, int household, Hand hand) {
    PersonId raiser = village.person(household, 0);
    MatterRules.Origin origin = rules.origins().get(number % rules.origins().size());
    UnitId unit = village.cast().parent(village.household(household)).orElse(village.unit());
    Optional<Cast.Seat> clerk =
        hand.who("matter.raise", unit)
            .filter(seat -> origin.by().contains(seat.office()))
            .or(() -> hand.cast().who(origin.by(), unit, person -> true))
            .map(
                seat ->
                    seat.office().equals(OfficeRules.RESIDENT)
                        ? new Cast.Seat(seat.office(), unit, raiser)
                        : seat);
    if (clerk.isEmpty() || rules.topics().isEmpty()) {
      hand.skip(
          Text.of(
              "事项来源 " + origin.name().zh() + "：无人可提",
              "matters from " + origin.name().en() + ": nobody may raise them"));
      return;
    }
    List<MatterRules.Topic> topics = rules.topics();
    MatterRules.Topic topic = topics.get(number % topics.size());
    hand.give(
        clerk.get(),
        new RaisingCommand.Raise(
            MatterId.of("s-" + village.number() + "-" + number),
            unit,
            topic.name().zh() + "方面的诉求",
            topic.id(),
            origin.id(),
            Optional.empty(),
            Optional.of(new Source.Raiser(raiser, false))));
  }
}
