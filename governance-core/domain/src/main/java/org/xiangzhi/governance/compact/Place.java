package org.xiangzhi.governance.compact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Is the place of a clause in a compact: chapter 章, article 条, item 项. Articles are counted through
 * all chapters.
 *
 * @param chapter 1 to 99
 * @param article 1 to 999
 * @param item 1 to 99, or 0 for the article itself
 */
public record Place(
    @Positive @Max(99) int chapter,
    @Positive @Max(999) int article,
    @PositiveOrZero @Max(99) int item)
    implements Comparable<Place> {
  private static final String DIGITS = "零一二三四五六七八九";

  /** Refuses numbers outside their bounds. */
  public Place {
    Checks.within("chapter", chapter, 1, 99);
    Checks.within("article", article, 1, 999);
    Checks.within("item", item, 0, 99);
  }

  @Override
  public int compareTo(Place other) {
    int byArticle = Integer.compare(article, other.article);
    return byArticle != 0 ? byArticle : Integer.compare(item, other.item);
  }

  /** Prints the place as a compact does: 第三条, or 第三条第二项. */
  @Override
  public String toString() {
    return "第" + numeral(article) + "条" + (item == 0 ? "" : "第" + numeral(item) + "项");
  }

  /**
   * Prints the chapter.
   *
   * @return such as 第一章
   */
  String chapterHeading() {
    return "第" + numeral(chapter) + "章";
  }

  private static String numeral(int number) {
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    int ones = number % 10;
    StringBuilder text = new StringBuilder();
    if (hundreds > 0) {
      text.append(DIGITS.charAt(hundreds)).append('百');
    }
    if (tens > 0) {
      text.append(tens == 1 && hundreds == 0 ? "" : DIGITS.substring(tens, tens + 1)).append('十');
    } else if (hundreds > 0 && ones > 0) {
      text.append('零');
    }
    if (ones > 0) {
      text.append(DIGITS.charAt(ones));
    }
    return text.toString();
  }
}
