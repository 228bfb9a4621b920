package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.recognition.AwardCommand;
import org.xiangzhi.governance.recognition.AwardCycle;
import org.xiangzhi.governance.recognition.AwardRules;
import org.xiangzhi.governance.recognition.AwardTerm;
import org.xiangzhi.governance.recognition.Concerned;
import org.xiangzhi.governance.recognition.Declaration;
import org.xiangzhi.governance.recognition.Nominees;
import org.xiangzhi.governance.recognition.PlaqueNumber;
import org.xiangzhi.governance.recognition.RecognitionRules;
import org.xiangzhi.governance.recognition.Round;
import org.xiangzhi.governance.recognition.RoundId;

/** Holds the rounds of every award: nomination, consent, vote, publication, delivery. */
final class Awards implements Part {
  private static final int MORE = 2;
  private static final int VOTE = 10;
  private static final int DELIVERY = 1;

  private final PracticeDefinition practice;
  private final RecognitionRules rules;

  Awards(PracticeDefinition practice, RecognitionRules rules) {
    this.practice = practice;
    this.rules = rules;
  }

  @Override
  public void plan(Village village, Diary diary) {
    rules
        .lists()
        .forEach(
            list ->
                diary
                    .world()
                    .notPlayed(Text.of("名单 " + list.name().zh(), "list, " + list.name().en())));
    for (AwardRules award : rules.awards()) {
      boolean chosen = award.when().filter(when -> !when.applies(standard())).isEmpty();
      if (!chosen) {
        diary
            .world()
            .notPlayed(
                Text.of(
                    "评选 " + award.name().zh() + "：默认选项未选",
                    "award, " + award.name().en() + ": not among the standard choices"));
        continue;
      }
      int step = award.cycle() == AwardCycle.QUARTER ? 3 : 12;
      List<UnitId> units =
          village.at(award.heldAt()).stream().limit(Assumptions.AWARD_UNITS).toList();
      LocalDate month = diary.world().plan().first();
      while (!month.isAfter(diary.world().plan().last())) {
        for (UnitId unit : units) {
          rounds(village, award, unit, month.plusDays(40 + village.number() % 20), diary);
        }
        month =
            award.cycle() == AwardCycle.ONCE
                ? diary.world().plan().last().plusDays(1)
                : month.plusMonths(step);
      }
    }
  }

  private Map<String, String> standard() {
    return practice.options().stream()
        .collect(Collectors.toMap(option -> option.id(), option -> option.standard()));
  }

  private void rounds(Village village, AwardRules award, UnitId unit, LocalDate day, Diary diary) {
    RoundId id =
        RoundId.of(
            "w-"
                + rules.awards().indexOf(award)
                + "-"
                + village.at(award.heldAt()).indexOf(unit)
                + "-"
                + day);
    diary.on(day, village.log(), village.cast(), hand -> nominate(village, award, unit, id, hand));
    diary.on(
        day.plusDays(VOTE),
        village.log(),
        village.cast(),
        hand -> vote(village, award, unit, id, hand));
    diary.on(
        day.plusDays(VOTE + award.noticeDays() + (long) DELIVERY),
        village.log(),
        village.cast(),
        hand -> deliver(village, unit, id, hand));
  }

  private static void nominate(
      Village village, AwardRules award, UnitId unit, RoundId id, Hand hand) {
    if (!hand.give(
        unit,
        new AwardCommand.OpenRound(
            id, award.id(), unit, AwardTerm.of(award.cycle(), hand.day())))) {
      return;
    }
    List<PersonId> heads = village.heads(unit);
    int from = hand.day().getDayOfYear();
    for (int i = 0; i < Math.min(award.winners() + MORE, heads.size()); i++) {
      PersonId head = heads.get((from + i) % heads.size());
      UnitId home = village.householdOf(head);
      Optional<Concerned> nominee = nominee(award, head, home);
      PersonId neighbour = heads.get((from + i + 1) % heads.size());
      Optional<Cast.Seat> by =
          award.nominators().contains(OfficeRules.RESIDENT)
              ? Optional.of(new Cast.Seat(OfficeRules.RESIDENT, unit, neighbour))
              : hand.who(award.nominators(), unit);
      if (nominee.isEmpty() || by.isEmpty()) {
        hand.skip(
            Text.of(
                "评选 " + award.name().zh() + "：无人提名",
                "award, " + award.name().en() + ": nobody to nominate"));
        return;
      }
      if (hand.give(by.get(), new AwardCommand.Nominate(id, nominee.get(), "邻里公认"))) {
        hand.give(
            new Cast.Seat(OfficeRules.RESIDENT, unit, head),
            new AwardCommand.AnswerNomination(
                id, nominee.get(), Declaration.own(head), true, true));
      }
    }
  }

  private static Optional<Concerned> nominee(AwardRules award, PersonId head, UnitId home) {
    if (award.nominees() instanceof Nominees.Persons) {
      return Optional.of(Concerned.person(head));
    }
    return award.nominees() instanceof Nominees.Households
        ? Optional.of(Concerned.household(home))
        : Optional.empty();
  }

  private static void vote(Village village, AwardRules award, UnitId unit, RoundId id, Hand hand) {
    BallotId ballot = BallotId.of("v-" + id);
    boolean put =
        hand.model().recognitions().find(id).isPresent()
            && hand.give(unit, new AwardCommand.PutToVote(id, ballot, Optional.empty()));
    Optional<VoteScript> script =
        hand.practice()
            .ballot(award.voting().ballot())
            .map(rules -> new VoteScript(village, unit, rules));
    boolean counted = put && script.filter(one -> one.count(hand, ballot)).isPresent();
    if (counted && hand.give(unit, new AwardCommand.DeclareWinners(id))) {
      hand.give(
          unit, new AwardCommand.Publish(id, "公开栏", Digest.ofText(id.value()), award.noticeDays()));
    }
  }

  private static void deliver(Village village, UnitId unit, RoundId id, Hand hand) {
    List<Concerned> winners = new ArrayList<>();
    hand.model().recognitions().find(id).stream()
        .filter(round -> round.published().isPresent())
        .flatMap(Round::won)
        .map(award -> award.won().winner())
        .forEach(winners::add);
    int number = 0;
    for (Concerned winner : winners) {
      number++;
      hand.give(
          unit,
          new AwardCommand.Deliver(
              id,
              winner,
              PlaqueNumber.of(
                  "p" + Digest.ofText(id.value()).value().substring(0, 20) + "-" + number),
              ImmutableSortedSet.copyOf(ImmutableSet.of(village.heads(unit).get(0))),
              Digest.ofText(id + winner.id())));
    }
  }
}
