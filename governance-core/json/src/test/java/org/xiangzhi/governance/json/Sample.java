package org.xiangzhi.governance.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.kernel.TypeName;

/** Commands of an invented courtyard that use every kind of value. */
public sealed interface Sample {
  /** An id: letters, digits, hyphens. */
  record CourtyardId(@Size(max = 20) @Pattern(regexp = "[a-z][a-z0-9-]*") String value)
      implements Comparable<CourtyardId> {
    private static final java.util.regex.Pattern FORM =
        java.util.regex.Pattern.compile("[a-z][a-z0-9-]*");

    public CourtyardId {
      Checks.matches("courtyard", value, FORM, 20);
    }

    @Override
    public int compareTo(CourtyardId other) {
      return value.compareTo(other.value);
    }
  }

  /** Points, a number that is its own type. */
  record Points(@PositiveOrZero @Max(1000) int value) {
    public Points {
      Checks.within("points", value, 0, 1000);
    }
  }

  /** A kind of duty. */
  enum Duty {
    GATE,
    LANTERNS,
    PATHS
  }

  /** A period whose order only its constructor knows. */
  record Period(LocalDate from, LocalDate until) {
    public Period {
      Checks.ordered(from, until);
    }
  }

  /** A branch that may contain itself. */
  record Branch(@NotBlank @Size(max = 30) String title, ImmutableList<Branch> below) {}

  /** How a majority is counted: a sealed interface of values. */
  sealed interface Majority {
    /** More than half. */
    @TypeName("majority.simple")
    record Simple() implements Majority {}

    /** A share. */
    @TypeName("majority.share")
    record Share(Threshold value) implements Majority {}
  }

  /** Commands that found something, one level down. */
  sealed interface Founding extends Sample {
    /** Founds a courtyard. */
    @TypeName("courtyard.found/1")
    record Found(
        CourtyardId courtyard,
        @Positive @Max(500) int households,
        LocalDate on,
        @Size(min = 1, max = 3) ImmutableList<@NotBlank @Size(max = 12) String> members,
        Optional<@Size(max = 40) String> note)
        implements Founding {}

    /** Splits a courtyard. */
    @TypeName("courtyard.split/2")
    record Split(
        CourtyardId courtyard, @Size(min = 2, max = 4) ImmutableSortedSet<CourtyardId> into)
        implements Founding {}
  }

  /** Sets the duties. */
  @TypeName("courtyard.set-duties")
  record SetDuties(
      Instant at,
      boolean strict,
      @Min(-5) long offset,
      ImmutableSet<Duty> duties,
      @NotEmpty ImmutableSortedMap<CourtyardId, Points> points,
      ImmutableMap<Duty, Text> wording,
      Optional<Period> period,
      Optional<Majority> majority,
      ImmutableList<Branch> branches)
      implements Sample {}

  /** Does nothing, and has no fields but its type. */
  @TypeName("courtyard.rest")
  record Rest() implements Sample {}
}
