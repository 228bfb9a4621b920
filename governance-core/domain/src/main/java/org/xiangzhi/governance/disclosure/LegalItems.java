package org.xiangzhi.governance.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.disclosure.DisclosureItem.Category;
import org.xiangzhi.governance.disclosure.DisclosureItem.Medium;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Builds the items that a villagers' committee must disclose by the Organic Law (ORG-2025 Art. 35,
 * ORG-2018 Art. 30). A practice takes them, and adds its own.
 */
public final class LegalItems {
  private LegalItems() {}

  /**
   * Builds the items of the law in force from 2026 on.
   *
   * @param rule the practice's rule that demands them, with the article
   * @param postedBy the offices of the villagers' committee that post them
   * @param answerDays the days within which a query about them is answered
   * @return matters of the assembly, funds and goods, help to the government, consultations, other
   *     matters, finances by the month, and major matters
   */
  public static ImmutableList<DisclosureItem> from2026(
      RuleId rule, ImmutableSet<OfficeId> postedBy, int answerDays) {
    Form form = new Form(rule, postedBy, answerDays);
    return ImmutableList.<DisclosureItem>builder()
        .addAll(form.common())
        .add(
            form.item(
                "CONSULTATIONS",
                "协商确定的事项及其落实情况",
                "what consultations settled, and how far it is done",
                Category.ORDINARY))
        .build();
  }

  /**
   * Builds the items of the law in force until the end of 2025.
   *
   * @param rule the practice's rule that demands them, with the article
   * @param postedBy the offices of the villagers' committee that post them
   * @param answerDays the days within which a query about them is answered
   * @return the items
   */
  public static ImmutableList<DisclosureItem> until2025(
      RuleId rule, ImmutableSet<OfficeId> postedBy, int answerDays) {
    Form form = new Form(rule, postedBy, answerDays);
    return ImmutableList.<DisclosureItem>builder()
        .addAll(form.common())
        .add(
            form.item(
                "FAMILY_PLANNING",
                "国家计划生育政策的落实方案",
                "how the family-planning policy is carried out",
                Category.ORDINARY))
        .build();
  }

  /**
   * Builds the two disclosures of the four deliberations and two disclosures 四议两公开.
   *
   * @param rule the practice's rule that demands them
   * @param postedBy the offices that post them
   * @param answerDays the days within which a query about them is answered
   * @return the disclosure of the resolution and that of its result
   */
  public static ImmutableList<DisclosureItem> ofFourDeliberations(
      RuleId rule, ImmutableSet<OfficeId> postedBy, int answerDays) {
    Form form = new Form(rule, postedBy, answerDays);
    return ImmutableList.of(
        form.item("RESOLUTION_DISCLOSURE", "决议公开", "the resolution", Category.MAJOR),
        form.item("RESULT_DISCLOSURE", "实施结果公开", "the result", Category.MAJOR));
  }

  /** What the items have in common. */
  private record Form(RuleId rule, ImmutableSet<OfficeId> postedBy, int answerDays) {
    DisclosureItem item(String id, String zh, String en, Category category) {
      return new DisclosureItem(
          DisclosureItemId.of(id),
          Text.of(zh, en),
          rule,
          category,
          LevelId.VILLAGE,
          ImmutableSet.of(Medium.BOARD),
          postedBy,
          Optional.empty(),
          answerDays,
          Optional.empty());
    }

    ImmutableList<DisclosureItem> common() {
      return ImmutableList.of(
          item(
              "ASSEMBLY_MATTERS",
              "村民会议、村民代表会议讨论决定的事项及其实施情况",
              "what the assembly and the representatives resolved, and how far it is done",
              Category.ORDINARY),
          item(
              "FUNDS_AND_GOODS",
              "救灾救助、补贴补助等资金、物资的管理使用情况",
              "how relief, subsidies and donations are managed and used",
              Category.ORDINARY),
          item(
              "HELP_TO_GOVERNMENT",
              "协助人民政府开展工作的情况",
              "work done to help the government",
              Category.ORDINARY),
          item(
              "OTHER_MATTERS",
              "涉及村民利益、村民普遍关心的其他事项",
              "other matters of the villagers' interest",
              Category.ORDINARY),
          item("FINANCES", "财务收支情况", "income and spending", Category.FINANCE),
          item(
              "MAJOR_MATTERS",
              "涉及村民利益的重大事项",
              "major matters of the villagers' interest",
              Category.MAJOR));
    }
  }
}
