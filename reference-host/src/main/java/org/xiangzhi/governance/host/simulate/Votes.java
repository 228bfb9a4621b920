package org.xiangzhi.governance.host.simulate;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.practice.PracticeDefinition;

/** Holds a vote of each kind that nothing else calls for, once a year. */
final class Votes implements Part {
  private final PracticeDefinition practice;

  Votes(PracticeDefinition practice) {
    this.practice = practice;
  }

  @Override
  public void plan(Village village, Diary diary) {
    Plan plan = diary.world().plan();
    Set<BallotTypeId> called =
        Stream.concat(
                practice.meetings().kinds().stream()
                    .flatMap(kind -> kind.items().stream())
                    .flatMap(item -> item.ballots().stream()),
                practice.elections().stream().map(election -> election.ballot()))
            .collect(Collectors.toSet());
    int place = 0;
    for (BallotRules rules : practice.ballots()) {
      place++;
      if (rules.kind() == BallotKind.RECALL || rules.kind() == BallotKind.ELECTION) {
        diary.world().notPlayed(Text.of("表决 " + rules.name().zh(), "ballot, " + rules.name().en()));
      } else if (!called.contains(rules.id())) {
        for (int year = 0; year < plan.years(); year++) {
          LocalDate day = plan.first().plusYears(year).plusDays(60 + 11L * place);
          BallotId id = BallotId.of("yearly-" + place + "-" + day.getYear());
          diary.on(
              day,
              village.log(),
              village.cast(),
              hand ->
                  new VoteScript(village, VoteScript.place(village, rules), rules)
                      .hold(hand, id, "本年度工作安排"));
        }
      }
    }
  }
}
