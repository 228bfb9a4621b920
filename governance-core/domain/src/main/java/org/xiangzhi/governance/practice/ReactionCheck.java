package org.xiangzhi.governance.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.matter.MatterCommand;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.meeting.MeetingRules;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldType;
import org.xiangzhi.governance.register.RecordField;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordKindId;

/** Checks what follows of itself: that cause and consequence are there, and fit each other. */
final class ReactionCheck {
  private final DefinitionCheck names;
  private final List<RecordKind> records;
  private final Optional<MatterRules> matters;
  private final MeetingRules meetings;
  private final Optional<PointsRules> points;

  ReactionCheck(
      DefinitionCheck names,
      List<RecordKind> records,
      Optional<MatterRules> matters,
      MeetingRules meetings,
      Optional<PointsRules> points) {
    this.names = names;
    this.records = records;
    this.matters = matters;
    this.meetings = meetings;
    this.points = points;
  }

  void check(Reaction reaction) {
    names.rules(Set.of(reaction.rule()), "a reaction");
    if (reaction instanceof Reaction.RaisesMatter raises) {
      raises(raises);
    } else if (reaction instanceof Reaction.EarnsByAttending earns) {
      earns(earns.rule(), earns.subject());
      boolean known = meetings.kinds().stream().anyMatch(kind -> kind.id().equals(earns.kind()));
      if (!known) {
        names.problem(earns.rule() + " names the unknown meeting " + earns.kind());
      }
    } else {
      earns((Reaction.EarnsByRecord) reaction);
    }
  }

  private void earns(Reaction.EarnsByRecord reaction) {
    earns(reaction.rule(), reaction.subject());
    boolean who = hasField(reaction.kind(), reaction.who(), FieldType.OfPerson.class);
    boolean quantity =
        reaction
            .quantity()
            .map(field -> hasField(reaction.kind(), field, FieldType.Amount.class))
            .orElse(true);
    if (!who || !quantity) {
      names.problem(
          reaction.rule()
              + ": "
              + reaction.kind()
              + " has no field "
              + (who ? reaction.quantity().orElseThrow() : reaction.who())
              + (who ? " with a number" : " with persons"));
    }
  }

  private boolean hasField(RecordKindId kind, FieldId field, Class<? extends FieldType> type) {
    return records.stream()
        .filter(record -> record.id().equals(kind))
        .flatMap(record -> record.field(field).stream())
        .map(RecordField::type)
        .anyMatch(type::isInstance);
  }

  private void earns(RuleId rule, AccountKind subject) {
    boolean held = points.filter(p -> p.ledger().holders().contains(subject)).isPresent();
    if (!held) {
      names.problem(rule + ": the practice keeps no points for accounts of " + subject);
    }
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
