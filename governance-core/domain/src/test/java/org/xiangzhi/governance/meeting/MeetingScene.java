package org.xiangzhi.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.meeting.MeetingConstraint.What;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Plays a village with one group of six households with two adults each ({@code r-1} to {@code
 * r-12}, two to a household in order), a secretary {@code s-1}, a leader {@code o-1} posted from
 * the town, and a clerk {@code c-1}.
 */
class MeetingScene {
  static final UnitId VILLAGE = UnitId.of("500120001201");
  static final UnitId GROUP = UnitId.of("group-1");
  static final OfficeId SECRETARY = OfficeId.of("VILLAGE_SECRETARY");
  static final OfficeId LEADER = OfficeId.of("POSTED_LEADER");
  static final OfficeId GROUP_HEAD = OfficeId.of("GROUP_HEAD");
  static final BallotTypeId MATTER_VOTE = BallotTypeId.of("MATTER_VOTE");
  static final Rule YARD_RULE = Rule.own("YARD", "院坝会", "yard meetings are held");
  static final Rule HALF = Rule.own("HALF", "半数以上时间交给村民", "half of the time is the residents'");
  static final Rule NOTICE = Rule.own("NOTICE", "提前三日通知", "announced three days before");
  static final Rule QUORUM = Rule.own("QUORUM", "三分之二以上的户到会", "two thirds of households come");
  static final Rule PREPARE = Rule.own("PREPARE", "会前筹备", "prepared before");
  static final Rule RECORD = Rule.own("RECORD", "会中记录", "recorded at it");
  static final Rule LIST = Rule.own("LIST", "会后梳理", "listed behind it");
  static final Rule UNPREPARED = Rule.own("UNPREPARED", "不准备讲话材料", "no prepared speech");
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(YARD_RULE, HALF, NOTICE, QUORUM, PREPARE, RECORD, LIST, UNPREPARED);

  static final MeetingKind YARD =
      MeetingKind.of("YARD", Text.of("院坝会", "yard meeting"), YARD_RULE.id(), new Entitled.Adults())
          .heldAt(LevelId.VILLAGE, LevelId.GROUP)
          .convenedBy(LEADER, SECRETARY, GROUP_HEAD)
          .through(
              MeetingChannel.open("YARD", Text.of("院坝", "yard")),
              MeetingChannel.open("ONLINE", Text.of("线上", "online")),
              MeetingChannel.dispatch("DISPATCH", Text.of("调度群", "dispatch group")))
          .about(
              AgendaItemType.consulting("OPINIONS", Text.of("征求意见", "opinions")),
              AgendaItemType.consulting("POLICY", Text.of("宣讲政策", "policy")),
              AgendaItemType.feedback("FEEDBACK", Text.of("办理反馈", "feedback")))
          .requiring(
              MeetingPart.of(
                  "PREPARATION", Text.of("筹备", "preparation"), PREPARE.id(), MeetingPhase.BEFORE),
              MeetingPart.of(
                  "RECORDING", Text.of("记录", "recording"), RECORD.id(), MeetingPhase.DURING),
              MeetingPart.of(
                  "LISTING", Text.of("形成清单", "sorting into a list"), LIST.id(), MeetingPhase.AFTER))
          .with(SpeakingRule.half(HALF.id()))
          .bound(
              new MeetingConstraint(What.NO_PREPARED_SPEECH, UNPREPARED.id()),
              new MeetingConstraint(What.NO_ATTENDANCE_LIMIT, YARD_RULE.id()));

  static final MeetingKind COUNCIL =
      MeetingKind.of(
              "COUNCIL",
              Text.of("民主议事会", "deliberation"),
              YARD_RULE.id(),
              new Entitled.Households())
          .heldAt(LevelId.GROUP)
          .convenedBy(GROUP_HEAD)
          .closed()
          .through(MeetingChannel.open("HALL", Text.of("会堂", "hall")))
          .with(new NoticeRule(NOTICE.id(), 3))
          .with(new QuorumRule(QUORUM.id(), Threshold.atLeast(2, 3), 10))
          .about(
              AgendaItemType.deciding("MATTER", Text.of("议决事项", "matter"), MATTER_VOTE),
              AgendaItemType.consulting("TALK", Text.of("商议", "talk")));

  static final MeetingRules MEETINGS =
      new MeetingRules(
          ImmutableList.of(YARD, COUNCIL),
          ImmutableList.of(Topic.of("WATER", Text.of("农村水价", "water price"))),
          ImmutableSet.of(LEADER, SECRETARY),
          ImmutableList.of());

  static final Digest PRACTICE = Digest.ofText("practice");
  static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  static final MeetingId ID = MeetingId.of("m-1");
  static final ItemId ITEM = ItemId.of("road");

  Meetings meetings = Meetings.empty();
  Instant now = at(DAY, 19, 0);
  PersonId actor = person("s-1");
  MeetingRules rules = MEETINGS;
  ImmutableList<MatterRef> matters = ImmutableList.of();
  final Map<PersonId, Map<UnitId, OfficeId>> offices = new HashMap<>();
  final Set<PersonId> away = new HashSet<>();
  final Map<BallotId, Verdict> verdicts = new HashMap<>();

  MeetingScene() {
    appoint("s-1", SECRETARY, VILLAGE);
    appoint("o-1", LEADER, VILLAGE);
    appoint("r-1", GROUP_HEAD, GROUP);
  }

  final void appoint(String person, OfficeId office, UnitId unit) {
    offices.computeIfAbsent(person(person), p -> new HashMap<>()).put(unit, office);
  }

  static PersonId person(String id) {
    return PersonId.of(id);
  }

  static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(LocalTime.of(hour, minute)).atZone(Act.ZONE).toInstant();
  }

  static ImmutableSortedSet<PersonId> persons(int from, int to) {
    ImmutableSortedSet.Builder<PersonId> some = ImmutableSortedSet.naturalOrder();
    for (int i = from; i <= to; i++) {
      some.add(person("r-" + i));
    }
    return some.build();
  }

  /** Shows the room this village. */
  final class View implements MeetingView {
    @Override
    public Optional<Provided> provided(MeetingKindId kind) {
      return rules.kind(kind).map(found -> new Provided(PRACTICE, found));
    }

    @Override
    public MeetingRules rules(Digest practice) {
      assertEquals(PRACTICE, practice);
      return rules;
    }

    @Override
    public Rule rule(Digest practice, RuleId rule) {
      return RULES.stream().filter(one -> one.id().equals(rule)).findFirst().orElseThrow();
    }

    @Override
    public Optional<LevelId> levelOf(UnitId unit) {
      if (unit.equals(GROUP)) {
        return Optional.of(LevelId.GROUP);
      }
      return unit.equals(VILLAGE) ? Optional.of(LevelId.VILLAGE) : Optional.empty();
    }

    @Override
    public ImmutableSortedSet<OfficeId> offices(PersonId person, UnitId unit) {
      return offices.getOrDefault(person, Map.of()).entrySet().stream()
          .filter(held -> held.getKey().equals(unit) || held.getKey().equals(VILLAGE))
          .map(Map.Entry::getValue)
          .collect(ImmutableSortedSet.toImmutableSortedSet(OfficeId::compareTo));
    }

    @Override
    public boolean holdsAnywhere(PersonId person, Collection<OfficeId> wanted) {
      return offices.getOrDefault(person, Map.of()).values().stream().anyMatch(wanted::contains);
    }

    @Override
    public boolean mayEnter(PersonId person, String act) {
      return person.equals(person("c-1")) && act.equals("meeting.call");
    }

    @Override
    public boolean isResident(PersonId person) {
      return persons(1, 12).contains(person);
    }

    @Override
    public Roll roll(UnitId unit, Entitled entitled) {
      Map<PersonId, String> counts = new TreeMap<>();
      for (PersonId one : persons(1, 12)) {
        counts.put(one, entitled instanceof Entitled.Households ? household(one) : one.value());
      }
      ImmutableSortedSet<String> all = ImmutableSortedSet.copyOf(counts.values());
      return new Roll(
          ImmutableSortedMap.copyOf(counts),
          all,
          ImmutableSortedSet.copyOf(Maps.filterKeys(counts, away::contains).values()));
    }

    @Override
    public ImmutableList<MatterRef> openMatters(UnitId unit) {
      return matters;
    }

    @Override
    public Optional<Verdict> verdict(BallotId ballot) {
      return Optional.ofNullable(verdicts.get(ballot));
    }
  }

  static String household(PersonId person) {
    return "h-" + (Integer.parseInt(person.value().substring(2)) + 1) / 2;
  }

  Decision<MeetingEvent> decide(MeetingCommand command) {
    return meetings.decide(command, Act.of(actor, now), new View());
  }

  ImmutableList<MeetingEvent> accept(MeetingCommand command) {
    Decision<MeetingEvent> decision = decide(command);
    assertEquals(ImmutableList.of(), decision.refusals());
    decision.events().forEach(event -> meetings = meetings.evolve(event));
    return decision.events();
  }

  Refusal refuse(RefusalCode code, Rule rule, MeetingCommand command) {
    Decision<MeetingEvent> decision = decide(command);
    assertEquals(ImmutableList.of(), decision.events());
    Refusal refusal = decision.refusals().get(0);
    assertEquals(code, refusal.code(), refusal::toString);
    assertEquals(rule.id(), refusal.rule());
    return refusal;
  }

  Meeting meeting() {
    return meetings.find(ID).orElseThrow();
  }

  void after(long millis) {
    now = now.plusMillis(millis);
  }

  static SessionCommand.Call call(MeetingKind kind, UnitId unit, Instant startsAt, String by) {
    return new SessionCommand.Call(
        ID, kind.id(), unit, startsAt, person(by), "老槐树下", Optional.empty());
  }

  static SessionCommand.CheckIn checkIn(String channel, ImmutableSortedSet<PersonId> persons) {
    return new SessionCommand.CheckIn(ID, ChannelId.of(channel), persons);
  }

  static SessionCommand.CompletePart part(String part) {
    return new SessionCommand.CompletePart(ID, PartId.of(part), "已办");
  }

  static AgendaCommand.AddItem item(ItemId item, String type) {
    return new AgendaCommand.AddItem(
        ID, item, ItemTypeId.of(type), Optional.empty(), "硬化三百米道路", Optional.empty());
  }

  static SpeechCommand.StartSpeech speak(String person) {
    return new SpeechCommand.StartSpeech(ID, person(person), false);
  }

  /** Calls a yard meeting of the village and opens it at once with twelve who came. */
  void openYard() {
    accept(call(YARD, VILLAGE, now, "s-1"));
    accept(part("PREPARATION"));
    accept(checkIn("YARD", persons(1, 12)));
    accept(checkIn("DISPATCH", ImmutableSortedSet.of(person("o-1"), person("s-1"))));
    accept(new SessionCommand.Open(ID));
  }

  /** Calls a deliberation of the group, announces it, and opens it with four of six households. */
  void openCouncil() {
    actor = person("r-1");
    accept(call(COUNCIL, GROUP, now.plusSeconds(3 * 86_400), "r-1"));
    accept(new SessionCommand.GiveNotice(ID, ChannelId.of("HALL"), "公示栏"));
    now = now.plusSeconds(3 * 86_400);
    accept(checkIn("HALL", persons(1, 8)));
    accept(new SessionCommand.Open(ID));
  }

  void speech(String person, long millis) {
    accept(speak(person));
    after(millis);
    accept(new SpeechCommand.StopSpeech(ID));
  }
}
