package org.xiangzhi.governance.testkit.courtyard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.xiangzhi.governance.courtyard.BatchId;
import org.xiangzhi.governance.courtyard.CountyCommand;
import org.xiangzhi.governance.courtyard.Courtyard;
import org.xiangzhi.governance.courtyard.CourtyardCommand;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.courtyard.CreationCommand;
import org.xiangzhi.governance.courtyard.Criterion;
import org.xiangzhi.governance.courtyard.CriterionId;
import org.xiangzhi.governance.courtyard.LifeCommand;
import org.xiangzhi.governance.courtyard.ScoreSheet;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.Progress;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

/** Makes up one act after another in two villages and their county. */
final class CourtyardPlay {
  private static final TypeNames<CourtyardCommand> NAMES = TypeNames.of(CourtyardCommand.class);
  private static final int VILLAGES = 2;

  private final CourtyardRules rules;
  private final Random random;
  private final TinyCounty logs;
  private int next;

  CourtyardPlay(PracticeDefinition definition, Random random) {
    this.rules = definition.courtyard().orElseThrow();
    this.random = random;
    this.logs = new TinyCounty(definition, VILLAGES, rules.size().max() * 4);
  }

  TinyCounty logs() {
    return logs;
  }

  void act() {
    TinyCounty.Place village = logs.place(TinyCounty.village(1 + random.nextInt(VILLAGES)));
    int what = random.nextInt(100);
    if (what < 12) {
      propose(village);
    } else if (what < 55) {
      any(village).ifPresent(courtyard -> advance(village, courtyard));
    } else if (what < 62) {
      any(village).ifPresent(courtyard -> unsettle(village, courtyard));
    } else if (what < 78) {
      any(village).ifPresent(courtyard -> live(village, courtyard));
    } else if (what < 84) {
      units(village);
    } else if (what < 93) {
      county();
    } else {
      time();
    }
  }

  private Optional<Courtyard> any(TinyCounty.Place village) {
    List<Courtyard> all =
        village.courtyards.all().filter(one -> one.state() != Courtyard.State.ENDED).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(one(all));
  }

  /** Mostly within the bounds, of households that are mostly free. */
  private void propose(TinyCounty.Place village) {
    List<UnitId> free =
        new ArrayList<>(
            village.village.allHouseholds().stream()
                .filter(
                    h ->
                        random.nextInt(200) == 0
                            || (village.courtyards.proposedIn(h).isEmpty()
                                && village.village.unitAt(h, rules.level()).isEmpty()))
                .toList());
    Collections.shuffle(free, random);
    int wanted =
        rules.size().min() - 1 + random.nextInt(rules.size().max() - rules.size().min() + 3);
    if (free.isEmpty() || wanted == 0) {
      return;
    }
    hand(
        village,
        new CreationCommand.Propose(
            UnitId.of("yard" + next++),
            "小院",
            village.village.home(),
            sorted(free.subList(0, Math.min(wanted, free.size()))),
            "环境整治"));
  }

  private static ImmutableSortedSet<UnitId> sorted(List<UnitId> units) {
    return ImmutableSortedSet.copyOf(Comparator.naturalOrder(), units);
  }

  /** Does what the step at which a courtyard is asks for, and mostly completes it. */
  private void advance(TinyCounty.Place village, Courtyard courtyard) {
    Optional<StepDefinition> at =
        courtyard.progress().flatMap(Progress::step).flatMap(rules.creation()::step);
    if (at.isEmpty()) {
      return;
    }
    for (UnitId household : courtyard.households()) {
      if (!courtyard.consents().contains(household) && random.nextInt(60) > 0) {
        PersonId adult = TinyVillage.adult(household);
        logs.hand(
            village,
            adult,
            new CreationCommand.Consent(courtyard.id(), household, Optional.empty()));
      }
    }
    for (ScoreSheet sheet : rules.sheets()) {
      hand(village, assess(courtyard.id(), sheet));
    }
    openBatch().ifPresent(b -> hand(village, new CreationCommand.EnterRace(courtyard.id(), b)));
    hand(village, new CreationCommand.GrantPlaque(courtyard.id(), "和院", "No-" + next++));
    logs.wait(random.nextInt(3));
    StepId step = random.nextInt(12) == 0 ? one(rules.creation().steps()).id() : at.get().id();
    logs.hand(
        village,
        TinyVillage.holder(at.get().signedBy().iterator().next()),
        new CreationCommand.CompleteStep(courtyard.id(), step));
  }

  private CourtyardCommand assess(UnitId courtyard, ScoreSheet sheet) {
    return new CreationCommand.Assess(
        courtyard, sheet.id(), points(sheet), ImmutableList.of(Digest.ofText("照片")), "查看");
  }

  /** Mostly good points, now and then bad ones, rarely none that fit. */
  private ImmutableSortedMap<CriterionId, Integer> points(ScoreSheet sheet) {
    ImmutableSortedMap.Builder<CriterionId, Integer> points = ImmutableSortedMap.naturalOrder();
    boolean bad = random.nextInt(4) == 0;
    for (Criterion line : sheet.criteria()) {
      int most = random.nextInt(300) == 0 ? line.max() + 1 : line.max();
      points.put(line.id(), bad ? random.nextInt(most + 1) : most - random.nextInt(most / 3 + 1));
    }
    return points.buildOrThrow();
  }

  private Optional<BatchId> openBatch() {
    for (int i = next; i >= Math.max(0, next - 40); i--) {
      BatchId id = BatchId.of("batch" + i);
      if (logs.place(TinyCounty.COUNTY)
          .courtyards
          .county()
          .batch(id)
          .filter(b -> b.closed().isEmpty())
          .isPresent()) {
        return Optional.of(id);
      }
    }
    return random.nextInt(10) == 0 ? Optional.of(BatchId.of("none")) : Optional.empty();
  }

  private void unsettle(TinyCounty.Place village, Courtyard courtyard) {
    int what = random.nextInt(6);
    UnitId household =
        courtyard.households().isEmpty() || random.nextBoolean()
            ? one(village.village.allHouseholds())
            : one(courtyard.households().asList());
    CourtyardCommand command =
        switch (what) {
          case 0 ->
              new CreationCommand.WithdrawConsent(courtyard.id(), household, Optional.empty());
          case 1 ->
              new CreationCommand.ChangeHouseholds(
                  courtyard.id(), sorted(List.of(household)), ImmutableSortedSet.of(), "邻户加入");
          case 2 ->
              new CreationCommand.ApproveSize(
                  courtyard.id(), 1, rules.size().max() + 1 + random.nextInt(3), "老院子完整");
          case 3 -> new CreationCommand.Abandon(courtyard.id(), "另行组合");
          case 4 ->
              new CreationCommand.ReturnStep(
                  courtyard.id(), one(rules.creation().steps()).id(), "补充材料");
          default ->
              new CreationCommand.Consent(
                  courtyard.id(), household, Optional.of(Digest.ofText("同意书")));
        };
    UnitId speaker = random.nextInt(3) > 0 ? household : one(village.village.allHouseholds());
    logs.hand(village, what == 0 ? TinyVillage.adult(speaker) : actor(village, command), command);
  }

  private void live(TinyCounty.Place village, Courtyard courtyard) {
    UnitId household = one(village.village.allHouseholds());
    UnitId along =
        village.village.allHouseholds().stream()
            .filter(h -> village.courtyards.attachedTo(h).equals(Optional.of(courtyard.id())))
            .findFirst()
            .orElse(household);
    ScoreSheet sheet = rules.sheet(rules.acceptance().sheet()).orElseThrow();
    CourtyardCommand command =
        switch (random.nextInt(7)) {
          case 0 -> new LifeCommand.Join(courtyard.id(), household, Optional.empty());
          case 1 -> new LifeCommand.Leave(courtyard.id(), household, Optional.empty());
          case 2 -> new LifeCommand.Attach(courtyard.id(), sorted(List.of(household)));
          case 3 -> new LifeCommand.Detach(courtyard.id(), sorted(List.of(along)));
          case 4 -> new LifeCommand.Exit(courtyard.id(), random.nextInt(4) == 0, "区级决定");
          default ->
              new LifeCommand.Recheck(
                  courtyard.id(), points(sheet), ImmutableList.of(Digest.ofText("照片")), "抽查");
        };
    boolean own = command instanceof LifeCommand.Join || command instanceof LifeCommand.Leave;
    logs.hand(village, own ? TinyVillage.adult(household) : actor(village, command), command);
  }

  /** Changes units as a registrar does, who asks no courtyard. */
  private void units(TinyCounty.Place village) {
    List<UnitId> yards =
        village.courtyards.all().filter(Courtyard::isUnit).map(Courtyard::id).toList();
    if (yards.isEmpty()) {
      return;
    }
    UnitId yard = one(yards);
    int what = random.nextInt(8);
    if (what == 0) {
      split(village, yard);
    } else if (what == 1) {
      UnitId into = one(yards);
      if (!into.equals(yard)) {
        village.village.households(yard).forEach(h -> village.village.move(h, into));
        village.village.end(yard);
        village.village.became(yard, into);
      }
    } else {
      UnitId household = one(village.village.allHouseholds());
      village.village.move(household, random.nextBoolean() ? yard : village.village.home());
    }
    logs.review(village);
  }

  private void split(TinyCounty.Place village, UnitId yard) {
    UnitId part = UnitId.of("part" + next++);
    village.village.establish(part, "分院");
    village.village.households(yard).stream()
        .limit(3)
        .forEach(household -> village.village.move(household, part));
    village.village.became(yard, part);
  }

  private void county() {
    TinyCounty.Place county = logs.place(TinyCounty.COUNTY);
    int year =
        2019
            + random.nextInt(3)
            + Math.toIntExact(logs.place(TinyCounty.COUNTY).courtyards.county().draws().count());
    BatchId batch = BatchId.of("batch" + ++next);
    int max =
        rules.race().flatMap(race -> rules.sheet(race.sheet())).map(ScoreSheet::max).orElse(9);
    CourtyardCommand command =
        switch (random.nextInt(5)) {
          case 0 ->
              new CountyCommand.OpenBatch(
                  batch, 1 + random.nextInt(3), random.nextInt(max + 2), "网站");
          case 1 -> new CountyCommand.CloseBatch(openBatch().orElse(batch));
          case 2 ->
              new CountyCommand.AnnounceDraw(year, "公开摇奖", logs.day.plusDays(random.nextInt(20)));
          case 3 -> new CountyCommand.PublishSeed(announced().orElse(year), "种子" + next);
          default -> new CountyCommand.StateNeed(UnitId.of("500153001201"), random.nextInt(9));
        };
    hand(county, command);
  }

  private Optional<Integer> announced() {
    return logs.place(TinyCounty.COUNTY)
        .courtyards
        .county()
        .draws()
        .filter(draw -> draw.seed().isEmpty() || random.nextInt(9) == 0)
        .map(draw -> draw.announced().year())
        .findFirst();
  }

  private void time() {
    logs.wait(1 + random.nextInt(40));
  }

  /** Mostly somebody who may. */
  private PersonId actor(TinyCounty.Place place, CourtyardCommand command) {
    String act = NAMES.nameOf(command);
    ImmutableSet<OfficeId> offices =
        rules.creation().steps().stream()
            .flatMap(step -> step.mayDo(act).stream())
            .findFirst()
            .orElseGet(() -> place.village.mayDo(act));
    if (command instanceof CreationCommand.ApproveSize) {
      offices = rules.size().approver().map(ImmutableSet::of).orElse(offices);
    }
    if (command instanceof CreationCommand.ReturnStep) {
      offices = one(rules.creation().steps()).signedBy();
    }
    return offices.stream()
        .filter(office -> !office.equals(OfficeRules.RESIDENT) && random.nextInt(30) > 0)
        .findFirst()
        .map(TinyVillage::holder)
        .orElse(PersonId.of("stranger"));
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void hand(TinyCounty.Place place, CourtyardCommand command) {
    logs.hand(place, actor(place, command), command);
  }
}
