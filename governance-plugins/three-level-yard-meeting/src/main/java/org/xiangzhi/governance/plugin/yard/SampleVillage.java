package org.xiangzhi.governance.plugin.yard;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.Division;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is one village or community of the sample, of the public division table; whoever lives or acts in
 * it is invented.
 *
 * @param number its place in the sample, from 0
 * @param division its entry in the table
 * @param yards how many yards it has
 */
record SampleVillage(int number, Division division, int yards) {
  /** Households in each yard: the plugin's own. */
  static final int HOUSEHOLDS_OF_YARD = 20;

  /** Yards in each group: the plugin's own. */
  static final int YARDS_OF_GROUP = 2;

  DivisionCode code() {
    return division.code();
  }

  UnitId unit() {
    return UnitId.of(code());
  }

  UnitId town() {
    return UnitId.of(code().parent().orElseThrow());
  }

  LogId log() {
    return LogId.of(SampleCounty.LOG + "/" + code());
  }

  /** Its everyday name: 登凤村 for 登凤村村民委员会. */
  String name() {
    return division.name().replaceFirst("(村民|居民)委员会$", "");
  }

  UnitKind kind() {
    return UnitKind.ofVillageNamed(division.name());
  }

  /** Tells whether it lies in the sub-district that tried the practice out. */
  boolean pilot() {
    return town().value().equals(SampleCounty.PILOT_TOWN);
  }

  int groups() {
    return (yards + YARDS_OF_GROUP - 1) / YARDS_OF_GROUP;
  }

  int households() {
    return yards * HOUSEHOLDS_OF_YARD;
  }

  UnitId group(int group) {
    return UnitId.of(code() + ".g" + group);
  }

  UnitId yard(int yard) {
    return UnitId.of(code() + ".y" + yard);
  }

  /** The group in which a yard lies; both count from 1. */
  int groupOf(int yard) {
    return (yard - 1) / YARDS_OF_GROUP + 1;
  }

  UnitId household(int household) {
    return UnitId.of(code() + ".h" + household);
  }

  /** The representative of a household; households count from 1. */
  PersonId resident(int household) {
    return PersonId.of(code() + "-" + household);
  }

  /** The households of a yard. */
  IntStream ofYard(int yard) {
    return IntStream.rangeClosed((yard - 1) * HOUSEHOLDS_OF_YARD + 1, yard * HOUSEHOLDS_OF_YARD);
  }

  /** The households of a group. */
  IntStream ofGroup(int group) {
    return yardsOf(group).flatMap(this::ofYard);
  }

  IntStream yardsOf(int group) {
    return IntStream.rangeClosed(
        (group - 1) * YARDS_OF_GROUP + 1, Math.min(group * YARDS_OF_GROUP, yards));
  }

  /** The households of a unit of the village, or of the village itself. */
  IntStream householdsOf(UnitId unit) {
    String inside = unit.value().substring(code().toString().length());
    return inside.isEmpty()
        ? IntStream.rangeClosed(1, households())
        : inside.startsWith(".g")
            ? ofGroup(Integer.parseInt(inside.substring(2)))
            : ofYard(Integer.parseInt(inside.substring(2)));
  }

  /** Whoever acts for the village in an office. */
  PersonId officer(String name) {
    return PersonId.of(code() + "." + name);
  }

  PersonId secretary() {
    return officer("secretary");
  }

  PersonId clerk() {
    return officer("clerk");
  }

  /** The town leader posted to the village 驻村领导. */
  PersonId postedLeader() {
    return PersonId.of(town() + ".team-" + (number % SampleTown.TEAM));
  }

  /** The head of a group lives in its first household. */
  PersonId groupHead(int group) {
    return resident(ofGroup(group).findFirst().orElseThrow());
  }

  /** The head of a yard's committee lives in its second household. */
  PersonId yardHead(int yard) {
    return resident(ofYard(yard).skip(1).findFirst().orElseThrow());
  }

  /** The yard's mediator lives in its third household. */
  PersonId mediator(int yard) {
    return resident(ofYard(yard).skip(2).findFirst().orElseThrow());
  }

  Stream<UnitId> groupUnits() {
    return IntStream.rangeClosed(1, groups()).mapToObj(this::group);
  }
}
