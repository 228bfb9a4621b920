package org.xiangzhi.governance.courtyard;

import java.util.Arrays;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is a figure of a courtyard that a practice's requirements can be made of. What stands behind the
 * colon of a requirement's measure says of which sheet, kind or office.
 */
public enum CourtyardMeasure {
  /** Households of the proposal, or of the unit once there is one. */
  HOUSEHOLDS("households", Parameter.NONE, "户数", "households"),
  /** Households that consent, of those of the proposal. */
  CONSENTS("households.consenting", Parameter.NONE, "同意户占比", "households that consent"),
  /** Whether it was scored by a sheet since the present step began. */
  ASSESSED("sheet.assessed", Parameter.SHEET, "本步骤评分次数", "scorings at this step"),
  /** The points of the latest scoring by a sheet, of the most that it gives. */
  POINTS("sheet.points", Parameter.SHEET, "评分", "points"),
  /** Whether it was taken in a batch of the race. */
  RACE_TAKEN("race.taken", Parameter.NONE, "赛马入选", "taken in the race"),
  /** Whether it has a name and a plaque. */
  PLAQUE("plaque.granted", Parameter.NONE, "命名授牌", "name and plaque"),
  /** Days at the present step, the first left out. */
  STEP_DAYS("step.days", Parameter.NONE, "本步骤已历天数", "days at this step"),
  /** Records of a kind that belong to its unit and are done. */
  RECORDS_DONE("records.done", Parameter.KIND, "已办结的登记数", "records that are done"),
  /** Records of a kind that belong to its unit and are not done. */
  RECORDS_OPEN("records.open", Parameter.KIND, "未办结的登记数", "records that are not done"),
  /** Holders of an office of its unit. */
  HOLDERS("office.holders", Parameter.OFFICE, "在任人数", "holders of the office");

  /** Says what stands behind the colon of a measure. */
  public enum Parameter {
    /** Nothing. */
    NONE,
    /** A score sheet. */
    SHEET,
    /** A kind of record. */
    KIND,
    /** An office. */
    OFFICE
  }

  private final String id;
  private final Parameter parameter;
  private final String zh;
  private final String en;

  CourtyardMeasure(String id, Parameter parameter, String zh, String en) {
    this.id = id;
    this.parameter = parameter;
    this.zh = zh;
    this.en = en;
  }

  /**
   * Returns its name.
   *
   * @return such as {@code sheet.points}
   */
  public String id() {
    return id;
  }

  /**
   * Says what stands behind the colon.
   *
   * @return the sort of parameter
   */
  public Parameter parameter() {
    return parameter;
  }

  /**
   * Returns what people call it.
   *
   * @return its name in both languages
   */
  public Text label() {
    return Text.of(zh, en);
  }

  /**
   * Finds the measure that a requirement names.
   *
   * @param name the name, with a parameter behind a colon if the measure takes one
   * @return the measure, or empty
   */
  public static Optional<CourtyardMeasure> named(String name) {
    int colon = name.indexOf(':');
    String id = colon < 0 ? name : name.substring(0, colon);
    return Arrays.stream(values())
        .filter(measure -> measure.id.equals(id))
        .filter(measure -> (measure.parameter == Parameter.NONE) == (colon < 0))
        .findFirst();
  }

  /**
   * Reads what stands behind the colon.
   *
   * @param name a measure's name
   * @return the parameter; empty if there is none
   */
  public static String parameterOf(String name) {
    int colon = name.indexOf(':');
    return colon < 0 ? "" : name.substring(colon + 1);
  }
}
