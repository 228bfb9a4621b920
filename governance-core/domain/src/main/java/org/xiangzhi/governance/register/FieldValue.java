package org.xiangzhi.governance.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.office.OfficeId;

/** Is one value that a record has in a field. */
public sealed interface FieldValue {
  /** The longest text. */
  int MAX_TEXT = 2000;

  /** The greatest number. */
  int MAX_NUMBER = 1_000_000_000;

  /**
   * Is a text. Numbers of identity papers and mobiles are refused in it.
   *
   * @param value 1 to 2,000 characters
   */
  @TypeName("value.text")
  record Words(@NotBlank @Size(max = MAX_TEXT) String value) implements FieldValue {
    /** Refuses a text that is blank, too long or holds a personal number. */
    public Words {
      Checks.publicText("value", value, MAX_TEXT);
    }

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * Is a number.
   *
   * @param value 0 to 1,000,000,000
   */
  @TypeName("value.number")
  record Amount(@PositiveOrZero @Max(MAX_NUMBER) long value) implements FieldValue {
    /** Refuses a number outside its bounds. */
    public Amount {
      Checks.within("value", value, 0, MAX_NUMBER);
    }

    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /**
   * Is a day.
   *
   * @param value the day
   */
  @TypeName("value.day")
  record Day(LocalDate value) implements FieldValue {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * Is one of the field's choices.
   *
   * @param value the choice's name, of the form of a {@link FieldId}
   */
  @TypeName("value.choice")
  record Chosen(FieldId value) implements FieldValue {
    @Override
    public String toString() {
      return value.value();
    }
  }

  /**
   * Names a unit.
   *
   * @param value the unit
   */
  @TypeName("value.unit")
  record OfUnit(UnitId value) implements FieldValue {
    @Override
    public String toString() {
      return value.value();
    }
  }

  /**
   * Names a resident or the holder of an office.
   *
   * @param value the person
   */
  @TypeName("value.person")
  record OfPerson(PersonId value) implements FieldValue {
    @Override
    public String toString() {
      return value.value();
    }
  }

  /**
   * Names an office.
   *
   * @param value the office
   */
  @TypeName("value.office")
  record OfOffice(OfficeId value) implements FieldValue {
    @Override
    public String toString() {
      return value.value();
    }
  }

  /**
   * Refers to another record.
   *
   * @param value the record
   */
  @TypeName("value.record")
  record OfRecord(RecordId value) implements FieldValue {
    @Override
    public String toString() {
      return value.value();
    }
  }

  /**
   * Is a piece of evidence kept outside the log.
   *
   * @param name what it shows, 1 to 200 characters
   * @param digest the SHA-256 of the file
   */
  @TypeName("value.paper")
  record Paper(@NotBlank @Size(max = 200) String name, Digest digest) implements FieldValue {
    /** Refuses a name that is blank, too long or holds a personal number. */
    public Paper {
      Checks.publicText("name", name, 200);
    }

    @Override
    public String toString() {
      return name + " (" + digest + ")";
    }
  }

  /**
   * Is a cell of a grid of a hundredth of a degree, about a kilometre wide. An exact place does not
   * have the form and is refused.
   *
   * @param value the latitude and longitude of its south-western corner, north and east, with two
   *     decimals each, such as {@code 28.31,113.22}
   */
  @TypeName("value.cell")
  record Cell(String value) implements FieldValue {
    private static final Pattern FORM =
        Pattern.compile("[0-9]{1,2}\\.[0-9]{2},[0-9]{1,3}\\.[0-9]{2}");

    /** Refuses a place that is closer than a cell, and anything else that is none. */
    public Cell {
      Checks.matches("value", value, FORM, 40);
    }

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * Is a stretch of time that ends just before its end, so that one that starts there only touches
   * it.
   *
   * @param from its first instant
   * @param until the first instant behind it, after {@code from}
   */
  @TypeName("value.timespan")
  record Timespan(Instant from, Instant until) implements FieldValue {
    /** Refuses a stretch that does not end after it starts. */
    public Timespan {
      if (!until.isAfter(from)) {
        throw new InvalidValueException(
            Refusal.of(
                RefusalCode.DATES_REVERSED, Checks.DATE_ORDER, "from", from, "until", until));
      }
    }

    /**
     * Tells whether two stretches have an instant in common.
     *
     * @param other the other stretch
     * @return true if they overlap; false if they only touch
     */
    public boolean overlaps(Timespan other) {
      return from.isBefore(other.until) && other.from.isBefore(until);
    }

    @Override
    public String toString() {
      return from + "/" + until;
    }
  }

  /**
   * Names a ballot.
   *
   * @param value the ballot
   */
  @TypeName("value.ballot")
  record OfBallot(BallotId value) implements FieldValue {
    @Override
    public String toString() {
      return value.value();
    }
  }
}
