package org.xiangzhi.governance.law;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Compares one figure with the floor.
 *
 * @param subject what it is about
 * @param claim what the practice says; empty where it says nothing, or the row is about a law
 * @param floor the law's figure and where it stands; empty if no law in force says anything
 * @param verdict how they stand to each other
 */
public record Comparison(
    Subject subject, Optional<Claim> claim, Optional<Floor.Counting> floor, FloorVerdict verdict) {

  /**
   * Compares what a practice says with a floor.
   *
   * @param floor the floor of a day, place and kind of unit
   * @param claims what the practice says
   * @return by subject: a row for each claim, or one for the law alone where there is none; then
   *     what the law itself leaves to a person, and its figures that were overtaken
   */
  public static ImmutableList<Comparison> of(Floor floor, List<Claim> claims) {
    ImmutableList.Builder<Comparison> rows = ImmutableList.builder();
    List<Provision> overtaken = floor.overtaken();
    for (Subject subject : Subject.values()) {
      Optional<Floor.Counting> counting = floor.counting(subject);
      List<Claim> mine = claims.stream().filter(claim -> claim.subject() == subject).toList();
      mine.forEach(claim -> rows.add(judged(claim, counting)));
      if (mine.isEmpty() && counting.isPresent()) {
        rows.add(new Comparison(subject, Optional.empty(), counting, silent(subject)));
      }
      overtaken.stream()
          .filter(provision -> provision.rule().subject() == subject)
          .forEach(provision -> rows.add(overtaken(provision)));
    }
    return rows.build();
  }

  private static FloorVerdict silent(Subject subject) {
    return subject.kind() == FloorKind.REVIEW ? FloorVerdict.REVIEW : FloorVerdict.MET;
  }

  private static Comparison overtaken(Provision provision) {
    return new Comparison(
        provision.rule().subject(),
        Optional.empty(),
        Optional.of(new Floor.Counting(provision.rule().figure(), provision)),
        FloorVerdict.OVERTAKEN);
  }

  private static Comparison judged(Claim claim, Optional<Floor.Counting> floor) {
    return new Comparison(claim.subject(), Optional.of(claim), floor, verdict(claim, floor));
  }

  private static FloorVerdict verdict(Claim claim, Optional<Floor.Counting> floor) {
    FloorKind kind = claim.subject().kind();
    Figure figure = claim.standard().figure();
    if (kind == FloorKind.REVIEW) {
      return FloorVerdict.REVIEW;
    }
    if (floor.isPresent()) {
      Figure least = floor.get().figure();
      if (claim.otherBase().isPresent() || !kind.keeps(least, figure)) {
        return kind == FloorKind.FIXED ? FloorVerdict.NOT_FIXED : FloorVerdict.BELOW;
      }
      if (!loosens(claim)) {
        return kind.keeps(figure, least) ? FloorVerdict.MET : FloorVerdict.TIGHTER;
      }
    }
    return loosens(claim) ? FloorVerdict.LOOSENS : FloorVerdict.NOT_JUDGED;
  }

  private static boolean loosens(Claim claim) {
    return claim
        .always()
        .map(always -> !claim.subject().kind().keeps(always.figure(), claim.standard().figure()))
        .orElse(false);
  }
}
