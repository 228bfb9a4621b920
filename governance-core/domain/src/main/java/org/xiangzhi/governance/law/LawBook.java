package org.xiangzhi.governance.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.UnitKind;

/**
 * Holds the laws and measures that make up the floor 法律底线, each with its dates of effect. An
 * embedder adds those of a place:
 *
 * <pre>{@code
 * LawBook book = LawBook.standard().toBuilder().add(measuresOfMyProvince).build();
 * }</pre>
 */
public final class LawBook {
  /** The nation first, then the wider place before the narrower one. */
  private static final Comparator<Regulation> UPPER_FIRST =
      Comparator.comparingInt(
              (Regulation r) -> r.where().map(place -> place.value().length()).orElse(0))
          .thenComparing(Regulation::from)
          .thenComparing(Regulation::id);

  private static final LawBook STANDARD =
      new Builder()
          .add(RegulationReader.shipped("ORG-2018"))
          .add(RegulationReader.shipped("ORG-2025"))
          .add(RegulationReader.shipped("CQ-2013"))
          .build();

  private final ImmutableList<Regulation> regulations;

  private LawBook(List<Regulation> regulations) {
    this.regulations = ImmutableList.sortedCopyOf(UPPER_FIRST, regulations);
  }

  /**
   * Returns what ships with the library: both texts of the Organic Law of Villagers' Committees
   * 村民委员会组织法 in force since 2018-12-29, and Chongqing's measures as an example of a province's.
   *
   * @return the book
   */
  public static LawBook standard() {
    return STANDARD;
  }

  /**
   * Starts a book without any law.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a book from this one.
   *
   * @return a builder with all that is in this book
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    regulations.forEach(builder::add);
    return builder;
  }

  /**
   * Lists all laws and measures, of whatever day and place.
   *
   * @return the nation's first, then the wider place before the narrower one
   */
  public ImmutableList<Regulation> regulations() {
    return regulations;
  }

  /**
   * Finds a law or measure.
   *
   * @param id such as {@code ORG-2025}
   * @return it, or empty
   */
  public Optional<Regulation> regulation(String id) {
    return regulations.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /**
   * Lays the layers in force on each other.
   *
   * @param day the day of the act that is judged
   * @param place the code of the unit or of a division above it, such as the county's
   * @param kind the kind of unit
   * @return the floor; empty for a community 社区, which the villagers' law does not judge
   */
  public Floor floor(LocalDate day, DivisionCode place, UnitKind kind) {
    return floor(day, regulation -> regulation.judges(day, place, kind));
  }

  /**
   * Lays the nation's layers in force on each other, for whoever does not know the place.
   *
   * @param day the day
   * @param kind the kind of unit
   * @return the floor of the whole country
   */
  public Floor floor(LocalDate day, UnitKind kind) {
    return floor(day, regulation -> regulation.judgesEverywhere(day, kind));
  }

  private Floor floor(LocalDate day, Predicate<Regulation> judges) {
    return new Floor(
        day, regulations.stream().filter(judges).collect(ImmutableList.toImmutableList()));
  }

  /** Puts a book together. */
  public static final class Builder {
    private final List<Regulation> regulations = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a law or measure.
     *
     * @param regulation the law or measure
     * @return this builder
     * @throws IllegalArgumentException if one of that id is there already
     */
    public Builder add(Regulation regulation) {
      if (regulations.stream().anyMatch(r -> r.id().equals(regulation.id()))) {
        throw new IllegalArgumentException(regulation.id() + " is there already");
      }
      regulations.add(regulation);
      return this;
    }

    /**
     * Puts the book together.
     *
     * @return the book
     */
    public LawBook build() {
      return new LawBook(regulations);
    }
  }
}
