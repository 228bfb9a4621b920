package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.courtyard.BatchId;
import org.xiangzhi.governance.courtyard.CountyCommand;
import org.xiangzhi.governance.courtyard.Courtyard;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.courtyard.CreationCommand;
import org.xiangzhi.governance.courtyard.CriterionId;
import org.xiangzhi.governance.courtyard.LifeCommand;
import org.xiangzhi.governance.courtyard.RaceRules;
import org.xiangzhi.governance.courtyard.RecheckRules;
import org.xiangzhi.governance.courtyard.ScoreSheet;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Text;

/** Creates a courtyard in each village and year, races them, and draws some for a re-check. */
final class Courtyards implements Part {
  private static final int EVERY = 4;
  private static final String NEED = "共建共管院落环境";

  private final CourtyardRules rules;
  private final CourtyardDesk desk;

  Courtyards(CourtyardRules rules, Staffing staffing, Records records) {
    this.rules = rules;
    this.desk = new CourtyardDesk(rules, staffing, records);
  }

  /** There are two batches a year; behind the second there is none to enter. */
  static Optional<BatchId> batch(LocalDate day) {
    int half = day.getMonthValue() <= 6 ? 1 : 2;
    return day.getMonthValue() <= 10
        ? Optional.of(BatchId.of("batch-" + day.getYear() + "-" + half))
        : Optional.empty();
  }

  @Override
  public void plan(Village village, Diary diary) {
    Plan plan = diary.world().plan();
    for (int year = plan.year(); year < plan.year() + plan.years(); year++) {
      int number = year - plan.year() + 1;
      LocalDate first = LocalDate.of(year, 1, 10);
      diary.on(first, village.log(), village.cast(), hand -> propose(village, number, hand));
      first
          .plusDays(1)
          .datesUntil(LocalDate.of(year, 12, 31))
          .filter(day -> day.toEpochDay() % EVERY == 0)
          .forEach(
              day -> diary.on(day, village.log(), village.cast(), hand -> desk.sit(village, hand)));
      diary.on(LocalDate.of(year, 12, 20), village.log(), village.cast(), this::recheck);
      diary.on(LocalDate.of(year, 12, 31), village.log(), village.cast(), desk::unfinished);
      if (village.number() == 0) {
        county(village.county(), year, diary);
      }
    }
  }

  private void county(County county, int year, Diary diary) {
    UnitId unit = county.unit();
    for (RaceRules race : rules.race().stream().toList()) {
      batch(LocalDate.of(year, 1, 5), race, county, diary);
      batch(LocalDate.of(year, 7, 1), race, county, diary);
    }
    for (RecheckRules recheck : rules.recheck().stream().toList()) {
      LocalDate announced = LocalDate.of(year, 11, 1);
      LocalDate seed = announced.plusDays(recheck.seedDays());
      diary.on(
          announced,
          county.log(),
          county.cast(),
          hand -> {
            if (!hand.model().courtyards().county().accepted().isEmpty()) {
              hand.give(unit, new CountyCommand.AnnounceDraw(year, "当日开奖号码", seed));
            }
          });
      diary.on(
          seed,
          county.log(),
          county.cast(),
          hand -> {
            if (hand.model().courtyards().county().draw(year).isPresent()) {
              hand.give(unit, new CountyCommand.PublishSeed(year, "seed-" + year));
            }
          });
    }
  }

  private static void batch(LocalDate opened, RaceRules race, County county, Diary diary) {
    BatchId id = batch(opened).orElseThrow();
    LocalDate closed = LocalDate.of(opened.getYear(), opened.getMonthValue() == 1 ? 7 : 11, 1);
    diary.on(
        opened,
        county.log(),
        county.cast(),
        hand ->
            hand.give(
                county.unit(),
                new CountyCommand.OpenBatch(id, county.villages().size(), 0, "县政府网站")));
    diary.on(
        closed.plusDays(race.publishedDays()),
        county.log(),
        county.cast(),
        hand -> hand.give(county.unit(), new CountyCommand.CloseBatch(id)));
  }

  /** The first households that are in no courtyard, within one unit above. */
  private void propose(Village village, int number, Hand hand) {
    int wanted = (rules.size().min() + rules.size().max()) / 2;
    Optional<UnitId> parent = Optional.empty();
    List<UnitId> free = new ArrayList<>();
    for (UnitId home : village.householdsOf(village.unit())) {
      UnitId above = village.cast().parent(home).orElse(village.unit());
      boolean ours = !village.at(rules.level()).contains(above);
      if (ours && parent.filter(one -> !one.equals(above)).isPresent()) {
        if (free.size() >= rules.size().min()) {
          break;
        }
        free.clear();
      }
      if (ours && free.size() < wanted) {
        parent = Optional.of(above);
        free.add(home);
      }
    }
    if (free.size() < rules.size().min() || parent.isEmpty()) {
      hand.skip(Text.of("创建院落：无足够的未入院农户", "creating a courtyard: too few households in none"));
      return;
    }
    UnitId id = UnitId.of(village.unit() + ".new-" + number);
    if (hand.give(
        parent.get(),
        new CreationCommand.Propose(
            id, "新建院落" + number, parent.get(), ImmutableSortedSet.copyOf(free), NEED))) {
      village.form(rules.level(), id, parent.get(), free);
    }
  }

  /** Whatever was drawn is looked at again. */
  private void recheck(Hand hand) {
    ScoreSheet sheet = rules.sheet(rules.acceptance().sheet()).orElseThrow();
    hand.model()
        .courtyards()
        .all()
        .filter(Courtyard::drawn)
        .map(Courtyard::id)
        .toList()
        .forEach(
            id ->
                hand.give(
                    id,
                    new LifeCommand.Recheck(
                        id,
                        good(sheet),
                        ImmutableList.of(Digest.ofText("recheck " + id + hand.day())),
                        "现场复核")));
  }

  /** Nine tenths of what there is to get. */
  static ImmutableSortedMap<CriterionId, Integer> good(ScoreSheet sheet) {
    ImmutableSortedMap.Builder<CriterionId, Integer> points = ImmutableSortedMap.naturalOrder();
    sheet.criteria().forEach(each -> points.put(each.id(), Math.max(1, each.max() * 9 / 10)));
    return points.buildOrThrow();
  }
}
