package org.xiangzhi.governance.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Is what the laws in force on a day, in a place, demand of a kind of unit: the tightest figure of
 * all layers for each subject.
 */
public final class Floor {
  private final LocalDate day;
  private final ImmutableList<Regulation> layers;
  private final ImmutableListMultimap<Subject, Provision> provisions;

  Floor(LocalDate day, ImmutableList<Regulation> layers) {
    this.day = day;
    this.layers = layers;
    ImmutableListMultimap.Builder<Subject, Provision> all = ImmutableListMultimap.builder();
    layers.forEach(
        layer -> layer.rules().forEach(r -> all.put(r.subject(), new Provision(layer, r))));
    this.provisions = all.build();
  }

  /**
   * Returns the day that it is the floor of.
   *
   * @return the day
   */
  public LocalDate day() {
    return day;
  }

  /**
   * Lists the layers in force.
   *
   * @return the nation's first, then the wider place before the narrower one; empty for a kind of
   *     unit that no law judges
   */
  public ImmutableList<Regulation> layers() {
    return layers;
  }

  /**
   * Lists what the layers say of a subject.
   *
   * @param subject the subject
   * @return the upper layers first
   */
  public ImmutableList<Provision> provisions(Subject subject) {
    return provisions.get(subject);
  }

  /**
   * Is the figure that counts for a subject.
   *
   * @param figure the tightest figure; for ranges what all layers allow
   * @param provision the uppermost provision that sets it; for ranges the last that narrows it
   */
  public record Counting(Figure figure, Provision provision) {}

  /**
   * Finds the figure that counts for a subject: the tightest of the layers in force; for a right
   * that is {@link FloorKind#FIXED} the uppermost layer's.
   *
   * @param subject the subject
   * @return the figure and where it stands, or empty if no law in force says anything
   */
  public Optional<Counting> counting(Subject subject) {
    Optional<Counting> counting = Optional.empty();
    for (Provision next : provisions(subject)) {
      Optional<Figure> before = counting.map(Counting::figure);
      Figure joined = join(subject, before, next.rule().figure());
      if (!before.equals(Optional.of(joined))) {
        counting = Optional.of(new Counting(joined, next));
      }
    }
    return counting;
  }

  private static Figure join(Subject subject, Optional<Figure> upper, Figure lower) {
    return upper.map(figure -> subject.kind().join(figure, lower)).orElse(lower);
  }

  /**
   * Lists the provisions that an upper layer in force has overtaken: they are looser than it.
   *
   * @return the provisions of lower layers that do not keep the figure that counts
   */
  public ImmutableList<Provision> overtaken() {
    return Arrays.stream(Subject.values())
        .flatMap(
            subject ->
                provisions(subject).stream().filter(provision -> isOvertaken(subject, provision)))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isOvertaken(Subject subject, Provision provision) {
    return provisions(subject).stream()
        .takeWhile(upper -> !upper.equals(provision))
        .anyMatch(upper -> !subject.kind().keeps(upper.rule().figure(), provision.rule().figure()));
  }

  /**
   * Lists what no machine can judge: a person has to review each.
   *
   * @return the provisions of kind {@link FloorKind#REVIEW}
   */
  public ImmutableList<Provision> toReview() {
    return Arrays.stream(Subject.values())
        .filter(subject -> subject.kind() == FloorKind.REVIEW)
        .flatMap(subject -> provisions(subject).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Lays the figures of a practice on the floor.
   *
   * @param practice the figures that the practice sets for this village, several for one subject
   *     among them
   * @return the tightest figure for each subject; none for what is to be reviewed
   */
  public Standards with(List<Standard> practice) {
    ImmutableList<Standard> lower = ImmutableList.copyOf(practice);
    return subject -> standard(subject, lower);
  }

  private Optional<Standard> standard(Subject subject, ImmutableList<Standard> practice) {
    if (subject.kind() == FloorKind.REVIEW) {
      return Optional.empty();
    }
    Optional<Standard> counting =
        counting(subject).map(law -> new Standard(subject, law.figure(), law.provision().asRule()));
    for (Standard next : practice) {
      if (next.subject() == subject) {
        Optional<Figure> before = counting.map(Standard::figure);
        Figure joined = join(subject, before, next.figure());
        if (!before.equals(Optional.of(joined))) {
          counting = Optional.of(new Standard(subject, joined, next.rule()));
        }
      }
    }
    return counting;
  }
}
