package org.xiangzhi.governance.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.COUNTY;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.TOWN;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.VILLAGE;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Timer;
import org.xiangzhi.governance.matter.MatterPlaces.Place;

/**
 * Plays matters of a village, its town and its county at random, with changes of office and clocks
 * that run out, beside a tiny model that says which acts are accepted, where every matter then
 * stands and which timers go off.
 */
class MatterModelTest {
  private static final List<Place> PLACES = List.of(VILLAGE, TOWN, COUNTY);
  private static final List<MatterClassId> CLASSES =
      List.of(SampleRules.PRACTICAL, SampleRules.IMPORTANT, SampleRules.MAJOR);
  private static final int MATTERS = 6;

  /** What ends a matter is tried less often than what moves it on. */
  private static final List<What> WEIGHTED =
      Stream.of(What.values())
          .flatMap(
              what ->
                  switch (what) {
                    case SPOT, RETURN, REFUSE, MERGE, SPLIT, SWAP, WAIVE -> Stream.of(what);
                    default -> Stream.of(what, what, what);
                  })
          .toList();

  private enum What {
    RAISE,
    CLASSIFY,
    SPOT,
    REFER,
    KEEP,
    RETURN,
    PUBLISH,
    CLAIM,
    ASSIGN,
    PLAN,
    FINISH,
    REFUSE,
    TELL,
    CONFIRM,
    CONTEST,
    RATE,
    WAIVE,
    REOPEN,
    STRIKE_OFF,
    MERGE,
    SPLIT,
    SWAP,
    WAIT
  }

  /** Is a thing to try; what the numbers mean depends on it. */
  private record Step(What what, int level, int matter, int other, int number) {}

  private final MatterScene scene = new MatterScene();
  private final TinyMatters tiny = new TinyMatters();
  private final Map<MatterId, PersonId> assignees = new HashMap<>();
  private PersonId head = MatterPlaces.WATER_HEAD;
  private final Multiset<What> accepted = EnumMultiset.create(What.class);
  private int meetings;
  private int parts;

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> matter = Arbitraries.integers().between(0, MATTERS - 1);
    return Combinators.combine(
            Arbitraries.of(WEIGHTED),
            Arbitraries.integers().between(0, 2),
            matter,
            matter,
            Arbitraries.integers().between(0, 30))
        .as(Step::new)
        .list()
        .ofMinSize(100)
        .ofMaxSize(400);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void theRoomAndTheTinyModelAgree(@ForAll("steps") List<Step> steps) {
    MatterModelTest run = new MatterModelTest();
    steps.forEach(run::step);
    run.nothingIsLost();
    run.everyClosedMatterHasARatingOrAWaiver();
    run.readingTheEventsAgainGivesTheSame();
    run.theAccountsBalance();
    run.aNewVersionLeavesWhatHasBeenFound();
  }

  /** Random acts that were all refused would show nothing. */
  @Test
  void everyActIsAcceptedSomewhere_andEveryStateReached() {
    Random random = new Random(20220617);
    Multiset<What> accepted = EnumMultiset.create(What.class);
    Multiset<MatterState> reached = EnumMultiset.create(MatterState.class);
    Multiset<Clock.Kind> fired = EnumMultiset.create(Clock.Kind.class);
    for (int i = 0; i < 60; i++) {
      MatterModelTest run = new MatterModelTest();
      for (int n = 0; n < 400; n++) {
        run.step(
            new Step(
                WEIGHTED.get(random.nextInt(WEIGHTED.size())),
                random.nextInt(3),
                random.nextInt(MATTERS),
                random.nextInt(MATTERS),
                random.nextInt(31)));
      }
      accepted.addAll(run.accepted);
      PLACES.forEach(place -> run.scene.matters(place).all().forEach(m -> reached.add(m.state())));
      run.scene.fired.forEach(timer -> fired.add(kind((MatterTimer) timer.command())));
    }
    assertThat(accepted.elementSet())
        .containsExactlyInAnyOrderElementsOf(
            Sets.difference(Set.of(What.values()), Set.of(What.SWAP, What.WAIT)));
    assertThat(reached.elementSet()).containsExactlyInAnyOrder(MatterState.values());
    assertThat(fired.elementSet()).containsExactlyInAnyOrder(Clock.Kind.values());
  }

  private static MatterId id(int number) {
    return MatterId.of("m" + number);
  }

  /** Two times of three goes where the matter is, else anywhere. */
  private Step aimed(Step s) {
    if (s.number() % 3 == 0) {
      return s;
    }
    int level = 0;
    while (level < 2 && tiny.in(level, "m" + s.matter(), "REFERRED")) {
      level++;
    }
    return new Step(s.what(), level, s.matter(), s.other(), s.number());
  }

  private void step(Step tried) {
    Step s = aimed(tried);
    Place place = PLACES.get(s.level());
    if (s.what() == What.WAIT) {
      pass(s.number() / 6);
      return;
    }
    if (s.what() == What.SWAP) {
      PersonId next =
          head.equals(MatterPlaces.WATER_HEAD) ? MatterPlaces.NEW_HEAD : MatterPlaces.WATER_HEAD;
      scene.places.replace(head, next);
      head = next;
      return;
    }
    scene.in(place, actor(place));
    MatterCommand command = command(s);
    boolean expected = expect(s);
    Decision<MatterEvent> decision = scene.decide(command);
    assertThat(decision.refusals().isEmpty()).as("%s: %s", s, decision).isEqualTo(expected);
    if (expected) {
      scene.accept(command);
      remember(command);
      accepted.add(s.what());
    }
    agree();
  }

  private void remember(MatterCommand command) {
    if (command instanceof HandlingCommand.Assign c && scene.at == COUNTY) {
      assignees.put(c.matter(), c.responsible().person());
    }
    if (command instanceof HandlingCommand.Claim c && scene.at == COUNTY) {
      assignees.put(c.matter(), c.responsible().person());
    }
  }

  private PersonId actor(Place place) {
    return switch (place) {
      case VILLAGE, OTHER_VILLAGE -> MatterPlaces.SECRETARY;
      case TOWN -> MatterPlaces.TOWN_CLERK;
      case COUNTY -> head;
    };
  }

  private Responsible responsible(Place place) {
    return switch (place) {
      case VILLAGE, OTHER_VILLAGE -> MatterPlaces.COMMITTEE_TAKES;
      case TOWN -> MatterPlaces.OFFICE_TAKES;
      case COUNTY -> MatterPlaces.BUREAU_TAKES.by(head);
    };
  }

  private boolean same(Step s) {
    return s.level() < 2 || head.equals(assignees.get(id(s.matter())));
  }

  private MatterCommand command(Step s) {
    MatterId m = id(s.matter());
    Place place = PLACES.get(s.level());
    return switch (s.what()) {
      case RAISE -> in(VILLAGE, MatterScene.raise(m));
      case CLASSIFY -> in(VILLAGE, MatterScene.classify(m, CLASSES.get(s.number() % 3)));
      case SPOT -> new HandlingCommand.SolveOnSpot(m, "当场", ImmutableList.of(), Optional.empty());
      case REFER -> new HandlingCommand.Refer(m, "上报");
      case KEEP -> in(TOWN, new HandlingCommand.Keep(m, SampleRules.IMPORTANT, Mode.ORDINARY));
      case RETURN -> new HandlingCommand.Return(m, "退回");
      case PUBLISH -> new HandlingCommand.Publish(m);
      case CLAIM -> new HandlingCommand.Claim(m, responsible(place));
      case ASSIGN -> new HandlingCommand.Assign(m, responsible(place));
      case PLAN -> new HandlingCommand.Plan(m, "办", deadline(s));
      case FINISH -> MatterScene.finish(m);
      case REFUSE -> new HandlingCommand.Refuse(m, SampleRules.OUT_OF_SCOPE, "法院", "不办");
      case MERGE -> new RaisingCommand.Merge(m, ImmutableSortedSet.of(id(s.other())), "同一件");
      case SPLIT -> split(m);
      case TELL, CONFIRM, CONTEST, RATE, WAIVE, REOPEN, STRIKE_OFF -> in(VILLAGE, closing(s, m));
      case SWAP, WAIT -> throw new IllegalStateException("no command");
    };
  }

  private MatterCommand in(Place place, MatterCommand command) {
    scene.in(place, actor(place));
    return command;
  }

  private MatterCommand closing(Step s, MatterId m) {
    return switch (s.what()) {
      case TELL -> MatterScene.tell(m);
      case CONFIRM ->
          new ClosingCommand.Confirm(
              m, Degree.CONFIRMED, Optional.empty(), Optional.of(MatterPlaces.FIRST));
      case CONTEST -> new ClosingCommand.Contest(m, "不认", Optional.of(MatterPlaces.FIRST));
      case RATE ->
          new ClosingCommand.RateInMeeting(
              m,
              "meeting-" + meetings++,
              ImmutableSortedMap.of(SampleRules.GOOD, 1 + s.number() % 3, SampleRules.BAD, 2));
      case WAIVE -> new ClosingCommand.WaiveRating(m, SampleRules.MOVED_AWAY, "已迁出");
      case REOPEN -> new ClosingCommand.Reopen(m, "重做");
      default -> new ClosingCommand.StrikeOff(m);
    };
  }

  private RaisingCommand.Split split(MatterId m) {
    parts += 2;
    return new RaisingCommand.Split(m, ImmutableList.of(part(parts), part(parts + 1)), "两件事");
  }

  private static RaisingCommand.Part part(int number) {
    return new RaisingCommand.Part(
        MatterId.of("part" + number), MatterPlaces.GROUP_UNIT, "其一", SampleRules.WATER);
  }

  private LocalDate deadline(Step s) {
    return scene.day.plusDays(s.number() - 3L);
  }

  private boolean expect(Step s) {
    String m = "m" + s.matter();
    int level = s.level();
    return switch (s.what()) {
      case RAISE -> tiny.raise(m);
      case CLASSIFY -> tiny.classify(m, s.number() % 3);
      case SPOT -> tiny.spot(level, m);
      case REFER -> tiny.refer(level, m);
      case KEEP -> tiny.keep(m);
      case RETURN -> tiny.giveBack(level, m);
      case PUBLISH -> tiny.publish(level, m);
      case CLAIM -> tiny.assign(level, m, true, false);
      case ASSIGN -> tiny.assign(level, m, false, same(s));
      case PLAN -> tiny.plan(level, m, deadline(s));
      case FINISH -> tiny.finish(level, m);
      case REFUSE -> tiny.refuse(level, m);
      case TELL -> tiny.tell(m);
      case CONFIRM -> tiny.confirm(m);
      case CONTEST -> tiny.contest(m);
      case RATE -> tiny.rate(m, 1 + s.number() % 3, 2);
      case WAIVE -> tiny.waive(m);
      case REOPEN -> tiny.reopen(m);
      case STRIKE_OFF -> tiny.strikeOff(m);
      case MERGE -> tiny.merge(level, m, "m" + s.other());
      case SPLIT -> tiny.split(level, m, "part" + parts, "part" + (parts + 1));
      case SWAP, WAIT -> false;
    };
  }

  /** Lets days pass and every timer go off, level by level; a timer never goes off twice. */
  private void pass(int days) {
    scene.on(scene.day.plusDays(days));
    tiny.day = scene.day;
    for (int level = 0; level < 3; level++) {
      for (Timer timer : scene.matters(PLACES.get(level)).due(scene.day)) {
        MatterTimer command = (MatterTimer) timer.command();
        Clock.Kind kind = kind(command);
        assertThat(tiny.due(level)).contains(kind + " " + command.matter());
        int before = scene.fired.size();
        boolean pending =
            scene.matters(PLACES.get(level)).due(scene.day).stream()
                .anyMatch(other -> other.id().equals(timer.id()));
        if (pending) {
          scene.fire(PLACES.get(level), timer);
          tiny.fire(level, kind, command.matter().value());
          assertThat(scene.fired).hasSize(before + 1);
        }
      }
      assertThat(tiny.due(level)).isEmpty();
    }
    agree();
  }

  private static Clock.Kind kind(MatterTimer timer) {
    if (timer instanceof MatterTimer.MarkOverdue overdue) {
      return overdue.clock();
    }
    if (timer instanceof MatterTimer.CallForAssignment) {
      return Clock.Kind.CLAIM;
    }
    if (timer instanceof MatterTimer.Remind) {
      return Clock.Kind.REMIND;
    }
    return timer instanceof MatterTimer.Escalate ? Clock.Kind.ESCALATE : Clock.Kind.CONFIRM;
  }

  private void agree() {
    for (int level = 0; level < 3; level++) {
      Place place = PLACES.get(level);
      Map<String, String> ours = new HashMap<>();
      scene.matters(place).all().forEach(m -> ours.put(m.id().value(), m.state().name()));
      Map<String, String> theirs = new HashMap<>();
      tiny.levels.get(level).forEach((id, one) -> theirs.put(id, one.state));
      assertThat(ours).as("%s", place).isEqualTo(theirs);
      scene.matters(place).open().forEach(m -> owned(place, m));
    }
  }

  /** No matter is without an owner once it has a class; one that was referred is there. */
  private void owned(Place place, Matter m) {
    Owner owner = m.owner(place.id());
    if (m.state() == MatterState.REFERRED) {
      Place upper = scene.places.of(((Owner.Level) owner).log());
      assertThat(scene.matters(upper).find(m.id())).isPresent();
    }
    boolean assigned = m.state() == MatterState.ASSIGNED || m.state() == MatterState.PLANNED;
    assertThat(!assigned || owner instanceof Owner.Office).isTrue();
  }

  private void nothingIsLost() {
    for (Place place : PLACES) {
      Matters matters = scene.matters(place);
      matters
          .all()
          .forEach(
              m -> {
                m.kin().parts().forEach(part -> assertThat(matters.find(part)).isPresent());
                if (m.state() == MatterState.MERGED) {
                  Matter main = matters.find(m.kin().mergedInto().orElseThrow()).orElseThrow();
                  assertThat(main.kin().duplicates()).contains(m.id());
                  assertThat(main.facts().sources()).containsAll(m.facts().sources());
                }
              });
    }
  }

  private void everyClosedMatterHasARatingOrAWaiver() {
    for (Place place : PLACES) {
      assertThat(scene.matters(place).all())
          .filteredOn(m -> m.state() == MatterState.STRUCK_OFF)
          .allMatch(m -> !m.closing().ratings().isEmpty() || m.closing().waiver().isPresent());
    }
  }

  private void readingTheEventsAgainGivesTheSame() {
    Map<Place, Matters> again = new EnumMap<>(Place.class);
    for (Map.Entry<Place, MatterEvent> entry : scene.journal) {
      Matters before = again.getOrDefault(entry.getKey(), Matters.empty());
      again.put(entry.getKey(), before.evolve(entry.getValue()));
    }
    for (Place place : PLACES) {
      assertThat(again.getOrDefault(place, Matters.empty()).all().toList())
          .isEqualTo(scene.matters(place).all().toList());
      assertThat(again.getOrDefault(place, Matters.empty()).due(LocalDate.MAX))
          .isEqualTo(scene.matters(place).due(LocalDate.MAX));
    }
  }

  private void theAccountsBalance() {
    LocalDate middle = MatterScene.DAY.plusDays(20);
    for (Place place : PLACES) {
      assertThat(Reconciliation.of(scene.matters(place), MatterScene.DAY, middle).values())
          .allMatch(Reconciliation::balances);
      assertThat(
              Reconciliation.of(scene.matters(place), middle.plusDays(1), scene.day.plusDays(30))
                  .values())
          .allMatch(Reconciliation::balances);
    }
  }

  private void aNewVersionLeavesWhatHasBeenFound() {
    scene.places.versions.put(MatterPlaces.SECOND, SampleRules.rules(SampleRules.CLOCKS, 1, 1, 1));
    scene.places.inUse = Optional.of(MatterPlaces.SECOND);
    for (Place place : PLACES) {
      List<Matter> before = scene.matters(place).all().toList();
      ImmutableSortedSet<MatterId> open =
          scene
              .matters(place)
              .open()
              .map(Matter::id)
              .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
      if (!open.isEmpty()) {
        scene
            .in(place, actor(place))
            .accept(new RaisingCommand.Migrate(open, ImmutableSortedMap.of(), "决定"));
      }
      for (Matter old : before) {
        Matter now = scene.matters(place).find(old.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(old.state());
        assertThat(now.closing()).isEqualTo(old.closing());
        assertThat(now.handling().overdue()).isEqualTo(old.handling().overdue());
        assertThat(now.trail().subList(0, old.trail().size())).isEqualTo(old.trail());
      }
      assertThat(scene.matters(place).due(scene.day)).isEmpty();
    }
  }
}
