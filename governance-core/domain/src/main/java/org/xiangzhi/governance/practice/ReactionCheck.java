package org.xiangzhi.governance.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.matter.MatterCommand;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.register.FieldType;
import org.xiangzhi.governance.register.RecordField;
import org.xiangzhi.governance.register.RecordKind;

/** Checks what follows of itself: that cause and consequence are there, and fit each other. */
final class ReactionCheck {
  private final DefinitionCheck names;
  private final List<RecordKind> records;
  private final Optional<MatterRules> matters;

  ReactionCheck(DefinitionCheck names, List<RecordKind> records, Optional<MatterRules> matters) {
    this.names = names;
    this.records = records;
    this.matters = matters;
  }

  void check(Reaction reaction) {
    names.rules(Set.of(reaction.rule()), "a reaction");
    raises((Reaction.RaisesMatter) reaction);
  }

  private void raises(Reaction.RaisesMatter reaction) {
    if (!hasNeed(reaction)) {
      names.problem(
          reaction.rule()
              + ": "
              + reaction.kind()
              + " has no field "
              + reaction.need()
              + " with words of at most "
              + MatterCommand.MAX_SUMMARY
              + " characters");
    }
    boolean known =
        matters
            .filter(rules -> rules.topic(reaction.topic()).isPresent())
            .filter(rules -> rules.origin(reaction.origin()).isPresent())
            .isPresent();
    if (!known) {
      names.problem(
          reaction.rule()
              + ": matters have no topic "
              + reaction.topic()
              + " or no origin "
              + reaction.origin());
    }
  }

  private boolean hasNeed(Reaction.RaisesMatter reaction) {
    return records.stream()
        .filter(kind -> kind.id().equals(reaction.kind()))
        .flatMap(kind -> kind.field(reaction.need()).stream())
        .map(RecordField::type)
        .anyMatch(
            type ->
                type instanceof FieldType.Words words && words.max() <= MatterCommand.MAX_SUMMARY);
  }
}
