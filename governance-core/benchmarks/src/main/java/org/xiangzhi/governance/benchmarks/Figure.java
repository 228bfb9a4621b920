package org.xiangzhi.governance.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Is one line of the table.
 *
 * @param id the target's id
 * @param what what was measured
 * @param unit the unit of both sides
 * @param ours our side
 * @param reference the reference, where there is one
 * @param least the least ratio of a rate, or the most of a time or size, that meets the target
 */
record Figure(
    String id,
    String what,
    String unit,
    double ours,
    Optional<Reference> reference,
    Optional<Target> least) {

  /**
   * Is the measured reference with the range in which a run counts. The ranges are the figures of
   * the project's first measurements, a quarter to four times of them, so that a machine twice as
   * slow or twice as fast still counts, and one that is busy with something else does not.
   */
  record Reference(double value, double low, double high) {
    static Reference around(double value, double expected) {
      return new Reference(value, expected / 4, expected * 4);
    }

    boolean isVoid() {
      return value < low || value > high;
    }
  }

  /** Is what is to be reached: a least ratio, or a greatest figure of ours. */
  record Target(boolean ratio, double bound) {}

  double ratio() {
    return ours / reference.orElseThrow().value();
  }

  private String verdict() {
    if (reference.filter(Reference::isVoid).isPresent()) {
      return "void";
    }
    return least
        .map(target -> target.ratio() ? ratio() >= target.bound() : ours <= target.bound())
        .map(met -> met ? "yes" : "NO")
        .orElse("–");
  }

  /** Prints the line as a row of a Markdown table. */
  String row() {
    return String.join(
            " | ",
            "| " + id,
            what,
            number(ours) + " " + unit,
            reference.map(r -> number(r.value()) + " " + unit).orElse("–"),
            reference.map(r -> number(ratio()) + "×").orElse("–"),
            least
                .map(t -> t.ratio() ? "≥ " + number(t.bound()) + "×" : "≤ " + number(t.bound()))
                .orElse("–"),
            verdict())
        + " |";
  }

  static String header() {
    return """
        | id | what | ours | reference | ratio | target | met |
        |---|---|---|---|---|---|---|""";
  }

  private static String number(double value) {
    String form = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : value >= 0.01 ? "%.2f" : "%.1e";
    return String.format(Locale.ROOT, form, value);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
