package org.xiangzhi.governance.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.people.Adulthood;
import org.xiangzhi.governance.procedure.When;

/**
 * Plays awards and lists of one village of two groups with three households each. Of household h1
 * there are two adults and a child; of the others two adults.
 */
final class RecognitionScene {
  static final UnitId VILLAGE = UnitId.of("500113102201");
  static final UnitId G1 = UnitId.of("500113102201.g1");
  static final LocalDate START = LocalDate.of(2026, 7, 1);
  static final OfficeId KEEPER = OfficeId.of("KEEPER");
  static final OfficeId TOWN = OfficeId.of("TOWN_JUSTICE");
  static final BodyId COMMITTEE = BodyId.of("COMMITTEE");
  static final PersonId KEEPING = PersonId.of("keeper");
  static final PersonId JUSTICE = PersonId.of("justice");
  static final PersonId CHILD = PersonId.of("h1-child");
  static final Digest PAPER = Digest.ofText("paper");
  static final ClauseId CLEAN = ClauseId.of("clean-yard");
  static final AwardKindId MOTHERS = AwardKindId.of("GOOD_MOTHER_IN_LAW");
  static final AwardKindId YARDS = AwardKindId.of("FINEST_YARD");
  static final AwardKindId GROUPS = AwardKindId.of("BEST_GROUP");
  static final ListKindId YELLOW = ListKindId.of("YELLOW");
  static final ListKindId BLACK = ListKindId.of("BLACK");
  static final ListKindId RED = ListKindId.of("RED");
  private static final BallotTypeId BALLOT = BallotTypeId.of("RECOGNITION_VOTE");
  private static final RuleId RULE = RuleId.of("SAMPLE-RECOGNITION");

  final Set<PersonId> minors = new HashSet<>(Set.of(CHILD));
  final Map<PersonId, UnitId> homes = new HashMap<>();
  final Map<PersonId, Set<OfficeId>> offices = new HashMap<>();
  final Map<PersonId, PersonId> kin = new HashMap<>();
  final Map<BallotId, Verdict> verdicts = new HashMap<>();
  final List<String> rights = new ArrayList<>();
  final List<RecognitionEvent> events = new ArrayList<>();
  Set<PersonId> elected = new HashSet<>(Set.of(c(1), c(2), c(3)));
  Set<PersonId> committee = new HashSet<>(Set.of(c(1), c(2), c(3), c(4)));
  Optional<LocalDate> repealed = Optional.empty();
  String choice = "LISTS";
  String childsName = "田小满";
  Optional<RecognitionRules> rules = Optional.of(sampleRules());
  Recognitions state = Recognitions.empty();
  LocalDate day = START;

  RecognitionScene() {
    for (int h = 1; h <= 6; h++) {
      homes.put(a(h), h(h));
      homes.put(b(h), h(h));
    }
    homes.put(CHILD, h(1));
    for (int n = 1; n <= 4; n++) {
      homes.put(c(n), h(6));
    }
    offices.put(KEEPING, Set.of(KEEPER));
    offices.put(JUSTICE, Set.of(TOWN));
  }

  static UnitId h(int number) {
    return UnitId.of(VILLAGE + "." + (number <= 3 ? "g1" : "g2") + ".h" + number);
  }

  static PersonId a(int household) {
    return PersonId.of("h" + household + "-a");
  }

  static PersonId b(int household) {
    return PersonId.of("h" + household + "-b");
  }

  static PersonId c(int number) {
    return PersonId.of("committee-" + number);
  }

  static RecognitionRules sampleRules() {
    return new RecognitionRules(
        RULE,
        ImmutableList.of(
            award(MOTHERS, AwardCycle.QUARTER, LevelId.VILLAGE, new Nominees.Persons(), 1),
            award(YARDS, AwardCycle.YEAR, LevelId.VILLAGE, new Nominees.Households(), 2),
            award(
                GROUPS,
                AwardCycle.ONCE,
                LevelId.VILLAGE,
                new Nominees.Units(LevelId.of("GROUP")),
                1)),
        ImmutableList.of(
            list(YELLOW, ListColour.YELLOW, true),
            list(BLACK, ListColour.BLACK, true),
            list(RED, ListColour.RED, false)));
  }

  private static AwardRules award(
      AwardKindId id, AwardCycle cycle, LevelId heldAt, Nominees nominees, int winners) {
    return new AwardRules(
        id,
        Text.of("好婆婆", "good mother-in-law"),
        RULE,
        Optional.empty(),
        cycle,
        heldAt,
        nominees,
        ImmutableList.of(new AwardCriterion(Text.of("家庭和睦", "a peaceful home"), Mark.OWN)),
        winners,
        Deciders.households(BALLOT),
        ImmutableSet.of(OfficeRules.RESIDENT),
        Honour.PLAQUE,
        7);
  }

  private static ListRules list(ListKindId id, ListColour colour, boolean blocks) {
    return new ListRules(
        id,
        Text.of("黄榜", "yellow list"),
        colour,
        RULE,
        Optional.of(new When("lists", ImmutableSet.of("LISTS"))),
        colour.isBurden() ? 10 : 0,
        colour.isBurden() ? 5 : 0,
        Deciders.members(BALLOT, COMMITTEE),
        30,
        new AppealRules(15, 10, ImmutableSet.of(TOWN), RULE),
        ListDisplay.SUBJECT,
        blocks,
        90);
  }

  Decision<RecognitionEvent> ask(RecognitionCommand command, PersonId actor) {
    Act act = new Act(actor, day.atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant(), day);
    return state.decide(command, act, new View());
  }

  RecognitionScene accept(RecognitionCommand command, PersonId actor) {
    Decision<RecognitionEvent> decision = ask(command, actor);
    assertThat(decision.refusals()).as(command.toString()).isEmpty();
    for (RecognitionEvent event : decision.events()) {
      state = state.evolve(event);
      events.add(event);
    }
    return this;
  }

  RecognitionScene accept(RecognitionCommand command) {
    return accept(command, KEEPING);
  }

  Refusal refuse(RecognitionCommand command, PersonId actor, RefusalCode code, Rule rule) {
    Decision<RecognitionEvent> decision = ask(command, actor);
    assertThat(decision.refusals()).as(command.toString()).hasSize(1);
    Refusal refusal = decision.refusals().get(0);
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.rule()).isEqualTo(rule.id());
    return refusal;
  }

  Refusal refuse(RecognitionCommand command, RefusalCode code, Rule rule) {
    return refuse(command, KEEPING, code, rule);
  }

  RecognitionScene days(int more) {
    day = day.plusDays(more);
    return this;
  }

  /** Shows the room a village that the test can change. */
  private final class View implements RecognitionView {
    @Override
    public LogId log() {
      return LogId.of("500113/" + VILLAGE);
    }

    @Override
    public Optional<Provided> provided() {
      return rules.map(r -> new Provided(PAPER, r, ImmutableSortedMap.of("lists", choice)));
    }

    @Override
    public Optional<LevelId> levelOf(UnitId unit) {
      if (homes.containsValue(unit)) {
        return Optional.of(LevelId.HOUSEHOLD);
      }
      if (unit.equals(VILLAGE)) {
        return Optional.of(LevelId.VILLAGE);
      }
      return unit.value().matches(VILLAGE + "[.]g[12]")
          ? Optional.of(LevelId.of("GROUP"))
          : Optional.empty();
    }

    @Override
    public boolean isWithin(UnitId lower, UnitId upper) {
      return (lower + ".").startsWith(upper + ".");
    }

    @Override
    public Optional<UnitId> householdOf(PersonId person) {
      return Optional.ofNullable(homes.get(person));
    }

    @Override
    public ImmutableSortedSet<PersonId> members(UnitId household) {
      return homes.keySet().stream()
          .filter(person -> household.equals(homes.get(person)))
          .collect(ImmutableSortedSet.toImmutableSortedSet(PersonId::compareTo));
    }

    @Override
    public Adulthood adulthood(PersonId person) {
      if (minors.contains(person)) {
        return Adulthood.MINOR;
      }
      return homes.containsKey(person) ? Adulthood.ADULT : Adulthood.UNKNOWN;
    }

    @Override
    public boolean namesChild(String text) {
      return text.contains(childsName);
    }

    @Override
    public ImmutableSortedSet<PersonId> relatives(PersonId person) {
      ImmutableSortedSet.Builder<PersonId> found = ImmutableSortedSet.naturalOrder();
      kin.forEach(
          (one, other) -> {
            if (one.equals(person)) {
              found.add(other);
            }
            if (other.equals(person)) {
              found.add(one);
            }
          });
      return found.build();
    }

    @Override
    public boolean holdsAny(PersonId person, Collection<OfficeId> wanted) {
      return (wanted.contains(OfficeRules.RESIDENT) && homes.containsKey(person))
          || offices.getOrDefault(person, Set.of()).stream().anyMatch(wanted::contains);
    }

    @Override
    public ImmutableSet<OfficeId> mayDo(String act) {
      return ImmutableSet.of(OfficeRules.RESIDENT, KEEPER);
    }

    @Override
    public ImmutableSortedSet<PersonId> members(UnitId unit, Collection<BodyId> bodies) {
      return bodies.contains(COMMITTEE)
          ? ImmutableSortedSet.copyOf(committee)
          : ImmutableSortedSet.of();
    }

    @Override
    public ImmutableSortedSet<PersonId> elected(UnitId unit, Collection<BodyId> bodies) {
      return bodies.contains(COMMITTEE)
          ? ImmutableSortedSet.copyOf(elected)
          : ImmutableSortedSet.of();
    }

    @Override
    public Optional<ClauseState> clause(ClauseId clause) {
      if (!clause.equals(CLEAN)) {
        return Optional.empty();
      }
      boolean inForce = repealed.map(day::isBefore).orElse(true);
      return Optional.of(
          new ClauseState(
              inForce ? Optional.of(new ClauseInForce(CLEAN, 1, "第三条", PAPER)) : Optional.empty(),
              repealed.map(first -> first.minusDays(1)).filter(last -> last.isBefore(day))));
    }

    @Override
    public Optional<Verdict> verdict(BallotId ballot) {
      return Optional.ofNullable(verdicts.get(ballot));
    }

    @Override
    public ImmutableList<String> rightsUsed(Collection<PersonId> persons, LocalDate since) {
      return persons.contains(a(2)) ? ImmutableList.copyOf(rights) : ImmutableList.of();
    }
  }
}
