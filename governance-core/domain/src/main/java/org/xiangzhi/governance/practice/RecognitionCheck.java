package org.xiangzhi.governance.practice;

import java.util.List;
import java.util.Set;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.recognition.RecognitionRules;

/** Checks that what a practice says of awards and lists names nothing unknown. */
final class RecognitionCheck {
  private final DefinitionCheck names;
  private final RecognitionRules rules;

  RecognitionCheck(DefinitionCheck names, RecognitionRules rules) {
    this.names = names;
    this.rules = rules;
  }

  void check(List<BallotRules> ballots) {
    names.rules(Set.of(rules.rule()), "recognition");
    rules
        .awards()
        .forEach(
            award ->
                names.known(
                    "ballot",
                    Set.of(award.voting().ballot()),
                    ballots.stream().map(BallotRules::id).toList(),
                    award.id()));
  }
}
