package org.xiangzhi.governance.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Arrays;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.office.OfficeId;

/** Says what the values of a field are. */
public sealed interface FieldType {
  /**
   * Takes texts.
   *
   * @param max the greatest number of characters, 1 to 2,000
   */
  @TypeName("field.text")
  record Words(@Positive @Max(FieldValue.MAX_TEXT) int max) implements FieldType {
    /** Refuses a length outside its bounds. */
    public Words {
      Checks.within("max", max, 1, FieldValue.MAX_TEXT);
    }
  }

  /**
   * Takes numbers.
   *
   * @param min the least, 0 or more
   * @param max the greatest, no less than {@code min} and at most 1,000,000,000
   */
  @TypeName("field.number")
  record Amount(@PositiveOrZero long min, @PositiveOrZero @Max(FieldValue.MAX_NUMBER) long max)
      implements FieldType {
    /** Refuses bounds the wrong way round. */
    public Amount {
      Checks.within("min", min, 0, FieldValue.MAX_NUMBER);
      Checks.within("max", max, min, FieldValue.MAX_NUMBER);
    }
  }

  /**
   * Takes a number that is a part of the number in another field, such as those present of those
   * entitled.
   *
   * @param of the field of the whole
   */
  @TypeName("field.part")
  record Part(FieldId of) implements FieldType {}

  /** Takes days. */
  @TypeName("field.day")
  record Day() implements FieldType {}

  /**
   * Takes one of some choices.
   *
   * @param choices the choices, at least one
   */
  @TypeName("field.choice")
  record Choice(ImmutableList<Option> choices) implements FieldType {
    /** Refuses a field without choices. */
    public Choice {
      Checks.within("choices", choices.size(), 1, 100);
    }

    /**
     * Makes the type.
     *
     * @param choices the choices
     * @return the type
     */
    public static Choice of(Option... choices) {
      return new Choice(ImmutableList.copyOf(Arrays.asList(choices)));
    }

    /**
     * Is one choice.
     *
     * @param id its name
     * @param name what people call it
     */
    public record Option(FieldId id, Text name) {
      /**
       * Makes a choice.
       *
       * @param id its name
       * @param zh the Chinese wording
       * @param en the English wording
       * @return the choice
       */
      public static Option of(String id, String zh, String en) {
        return new Option(FieldId.of(id), Text.of(zh, en));
      }
    }
  }

  /**
   * Takes units of this log.
   *
   * @param levels the levels that they may have; empty for any
   */
  @TypeName("field.unit")
  record OfUnit(ImmutableSet<LevelId> levels) implements FieldType {}

  /** Takes residents and holders of offices. */
  @TypeName("field.person")
  record OfPerson() implements FieldType {}

  /**
   * Takes offices of the practices in use.
   *
   * @param offices those that may be named; empty for any
   */
  @TypeName("field.office")
  record OfOffice(ImmutableSet<OfficeId> offices) implements FieldType {}

  /**
   * Takes records of a kind.
   *
   * @param kind the kind
   */
  @TypeName("field.record")
  record OfRecord(RecordKindId kind) implements FieldType {}

  /** Takes evidence: a name and the digest of a file. */
  @TypeName("field.paper")
  record Paper() implements FieldType {}

  /**
   * Takes cells of a grid of about a kilometre: where something was, and no closer. An exact place
   * is personal, and no record of a village's work needs it.
   */
  @TypeName("field.cell")
  record Cell() implements FieldType {}

  /** Takes stretches of time. */
  @TypeName("field.timespan")
  record Timespan() implements FieldType {}

  /**
   * Takes ballots.
   *
   * @param kinds the kinds of ballot that may be named, at least one
   * @param question the field whose text must be, word for word, what the ballot asked; empty where
   *     the ballot may ask anything
   */
  @TypeName("field.ballot")
  record OfBallot(ImmutableSet<BallotKind> kinds, Optional<FieldId> question) implements FieldType {
    /** Refuses a field without kinds. */
    public OfBallot {
      Checks.within("kinds", kinds.size(), 1, BallotKind.values().length);
    }
  }
}
