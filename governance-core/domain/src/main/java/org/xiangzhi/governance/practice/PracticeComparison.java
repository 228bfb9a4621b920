package org.xiangzhi.governance.practice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Sets practices side by side. Everything in it follows from their definitions; nothing is known of
 * any one of them.
 *
 * @param practices the practices, in the order in which they were named
 * @param rows one for each aspect, in the order of {@link Aspect}
 */
public record PracticeComparison(ImmutableList<Column> practices, ImmutableList<Row> rows) {
  /** The most practices that stand side by side. */
  public static final int MOST = 20;

  /**
   * Names a practice that is compared.
   *
   * @param id the practice
   * @param version its version
   * @param name what people call it
   */
  public record Column(PracticeId id, String version, Text name) {}

  /** Says in which respect practices are compared. */
  public enum Aspect {
    /** Which units there are below the village. */
    LEVELS("村以下层级", "levels below the village"),
    /** How large a unit may be. */
    SIZES("单元规模", "sizes of units"),
    /** Which procedures there are, and how many steps they take. */
    PROCEDURES("程序与步骤", "procedures and their steps"),
    /** Which meetings there are, and who has to hold them how often. */
    MEETINGS("会议与召开义务", "meetings and who must hold them"),
    /** Who votes, how many must come, and what majority decides. */
    BALLOTS("表决：人员、法定人数、多数", "ballots: who, quorum, majority"),
    /** Which bodies are elected, by whom and for how long. */
    ELECTIONS("选举", "elections"),
    /** How points are kept, earned, capped and redeemed. */
    POINTS("积分", "points"),
    /** How courtyards are chosen, scored and graded. */
    COURTYARDS("小院的评选与星级", "how courtyards are chosen"),
    /** How many of them are looked at again every year. */
    RECHECKS("复核抽查", "re-checks"),
    /** Which honours are awarded. */
    AWARDS("评选表彰", "awards"),
    /** Which red, yellow and black lists there are. */
    LISTS("红黄黑榜", "lists"),
    /** Who answers for whom, within which bounds. */
    LINKS("联系包联", "links and their bounds"),
    /** How many members a body has. */
    BODIES("组织人数", "sizes of bodies"),
    /** At which levels matters are dealt with, and within which time. */
    MATTERS("事项办理与时限", "matters and their deadlines"),
    /** What is recorded besides. */
    RECORDS("登记种类", "kinds of record"),
    /** What must be made public. */
    DISCLOSURES("公开事项", "what is made public");

    private final String zh;
    private final String en;

    Aspect(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /**
     * Names the aspect.
     *
     * @return in both languages
     */
    public Text title() {
      return Text.of(zh, en);
    }
  }

  /**
   * Is one thing that a practice says.
   *
   * @param text what it says
   * @param rules by which of its rules
   */
  public record Entry(Text text, ImmutableSet<RuleId> rules) {
    static Entry of(Text text, RuleId... rules) {
      return new Entry(text, ImmutableSet.copyOf(rules));
    }
  }

  /**
   * Is what all the practices say of one aspect.
   *
   * @param aspect the aspect
   * @param cells one for each practice; a cell is empty if its practice says nothing of it
   */
  public record Row(Aspect aspect, ImmutableList<ImmutableList<Entry>> cells) {
    /**
     * Lists what all practices say word for word.
     *
     * @return the wordings, without their rules, which each practice names in its own way
     */
    public ImmutableSet<Text> shared() {
      return cells.get(0).stream()
          .map(Entry::text)
          .filter(text -> cells.stream().allMatch(cell -> says(cell, text)))
          .collect(toImmutableSet());
    }

    /**
     * Tells whether all practices say the same.
     *
     * @return also true if none says anything
     */
    public boolean same() {
      return cells.stream().allMatch(cell -> cell.size() == shared().size());
    }

    private static boolean says(List<Entry> cell, Text text) {
      return cell.stream().anyMatch(entry -> entry.text().equals(text));
    }
  }

  /**
   * Compares practices.
   *
   * @param definitions two to {@link #MOST} of them, or one to see it by itself
   * @return what they say, side by side
   */
  public static PracticeComparison of(List<PracticeDefinition> definitions) {
    Checks.within("practices", definitions.size(), 1, MOST);
    return new PracticeComparison(
        definitions.stream()
            .map(each -> new Column(each.id(), each.version(), each.name()))
            .collect(toImmutableList()),
        Arrays.stream(Aspect.values())
            .map(
                aspect ->
                    new Row(
                        aspect,
                        definitions.stream()
                            .map(each -> entries(aspect, each))
                            .collect(toImmutableList())))
            .collect(toImmutableList()));
  }

  private static ImmutableList<Entry> entries(Aspect aspect, PracticeDefinition definition) {
    ComparedOrganisation organisation = new ComparedOrganisation(definition);
    ComparedDecisions decisions = new ComparedDecisions(definition);
    ComparedConduct conduct = new ComparedConduct(definition);
    ComparedRecognition recognition = new ComparedRecognition(definition);
    return switch (aspect) {
      case LEVELS -> organisation.levels();
      case SIZES -> organisation.sizes();
      case PROCEDURES -> decisions.procedures();
      case MEETINGS -> conduct.meetings();
      case BALLOTS -> decisions.ballots();
      case ELECTIONS -> decisions.elections();
      case POINTS -> conduct.points();
      case COURTYARDS -> recognition.courtyards();
      case RECHECKS -> recognition.rechecks();
      case AWARDS -> recognition.awards();
      case LISTS -> recognition.lists();
      case LINKS -> organisation.links();
      case BODIES -> organisation.bodies();
      case MATTERS -> conduct.matters();
      case RECORDS -> conduct.records();
      case DISCLOSURES -> conduct.disclosures();
    };
  }
}
