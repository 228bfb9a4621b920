package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.village.Governance;

/**
 * Generates what happens in a county that runs a practice: its founding, and then, village by
 * village, whatever the practice's definition has. The same plan gives the same course.
 */
public final class Generation {
  private final World world;
  private final County county;

  private Generation(Plan plan) {
    this.world = new World(plan);
    this.county = County.of(plan);
  }

  /**
   * Prepares a generation.
   *
   * @param plan what is to be played
   * @return the generation, to be played once
   */
  public static Generation of(Plan plan) {
    return new Generation(plan);
  }

  /**
   * Returns the course of days.
   *
   * @return the course; its days are made as they are asked for
   */
  public Course course() {
    Plan plan = world.plan();
    Diary diary = new Diary(world);
    new Founding(county, diary).plan();
    ImmutableList<Part> parts = parts();
    county.villages().forEach(village -> parts.forEach(part -> part.plan(village, diary)));
    Stream<PlayedDay> days = plan.founded().datesUntil(plan.last().plusDays(1)).map(diary::take);
    return new Course(county.log(), county.table(), plan.seed(), days);
  }

  private ImmutableList<Part> parts() {
    PracticeDefinition practice = world.practice();
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    parts.add(new Meetings(practice));
    practice.matters().ifPresent(rules -> parts.add(new Matters(rules)));
    practice.compact().ifPresent(rules -> parts.add(new Compacts(rules)));
    Records records = new Records(practice);
    parts.add(records);
    practice.points().ifPresent(rules -> parts.add(new Points(rules)));
    practice
        .courtyard()
        .ifPresent(
            rules -> parts.add(new Courtyards(rules, new Staffing(practice, county), records)));
    practice.recognition().ifPresent(rules -> parts.add(new Awards(practice, rules)));
    parts.add(new Votes(practice));
    leaveOut(practice);
    return parts.build();
  }

  /** Says what no part plays. */
  private void leaveOut(PracticeDefinition practice) {
    practice.elections().forEach(one -> world.notPlayed(named("选举", "election", one.name())));
    practice
        .disclosures()
        .forEach(one -> world.notPlayed(named("定期公开", "disclosure at its time", one.name())));
    practice
        .organisation()
        .partyUnits()
        .forEach(one -> world.notPlayed(Text.of("党小组联建、派指导员", "joint party groups")));
    practice.points().ifPresent(rules -> world.notPlayed(Text.of("积分异议", "contests of points")));
  }

  private static Text named(String zh, String en, Text name) {
    return Text.of(zh + " " + name.zh(), en + ", " + name.en());
  }

  /**
   * Says which county it is.
   *
   * @return its log
   */
  public LogId county() {
    return county.log();
  }

  /**
   * Says where the names are from.
   *
   * @return a remark, in both languages
   */
  public Text remark() {
    return county.remark();
  }

  /**
   * Lists what the definition does not say and is assumed.
   *
   * @return the assumptions, in both languages
   */
  public ImmutableList<Text> assumptions() {
    return Assumptions.all();
  }

  /**
   * Lists what the definition has and is not played.
   *
   * @return by name; complete once the course has been played
   */
  public ImmutableList<Text> notPlayed() {
    return ImmutableList.copyOf(world.notPlayed());
  }

  /**
   * Says what people had to do.
   *
   * @param governance the way into the record of the course, which has been played
   * @return the load, of villages and of the holders of each office
   */
  public LoadReport load(Governance governance) {
    return LoadReport.of(world, county, governance);
  }
}
