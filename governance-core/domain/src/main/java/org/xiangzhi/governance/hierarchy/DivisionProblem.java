package org.xiangzhi.governance.hierarchy;

import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is something wrong, or odd, in one line of a division table.
 *
 * @param kind what
 * @param file the file
 * @param line the line, counted from 1; 0 if it is about the whole file
 * @param code the code in that line as it stands there, cut at 24 characters; empty if it has none
 */
public record DivisionProblem(Kind kind, String file, long line, String code) {
  /** Cuts an overlong code. */
  public DivisionProblem {
    code = code.length() > 24 ? code.substring(0, 24) + "…" : code;
  }

  /**
   * Puts the problem as a refusal, for an error and for a warning alike.
   *
   * @return the refusal
   */
  public Refusal refusal() {
    return Refusal.of(
        RefusalCode.DIVISION_LINE,
        HierarchyRules.TABLE,
        "file",
        file,
        "line",
        line,
        "code",
        code,
        "problem",
        kind);
  }

  /** Tells problems apart. */
  public enum Kind {
    /** Not a line of comma-separated values. */
    MALFORMED_LINE(true, "不是合格的 CSV 行", "no line of comma-separated values (RFC 4180)"),
    /** Bytes that are not UTF-8. */
    ENCODING(true, "字节不是 UTF-8", "bytes that are not UTF-8"),
    /** A header without code and name. */
    MISSING_COLUMNS(true, "表头缺少 code 或 name 列", "a header without the columns code and name"),
    /** No file of any level. */
    NO_FILE(true, "文件夹中没有任何一级的表", "a folder without a table of any level"),
    /** A code of a wrong width or form, or of another level than the file's. */
    WRONG_CODE(true, "区划代码位数或格式有误", "a code of a wrong width or form"),
    /** A name that is blank, too long or has control characters. */
    WRONG_NAME(true, "名称为空、过长或含控制字符", "a name that is blank, too long or has control characters"),
    /** Nothing of the table is above it. */
    UNKNOWN_PARENT(true, "上级区划不在表中", "no division of the table is above it"),
    /** The same code with another name before. */
    DUPLICATE_CODE(true, "同一代码已有不同名称", "the code stands before with another name"),
    /** More divisions than a table takes. */
    TOO_MANY(true, "区划数超过上限", "more divisions than a table takes"),
    /** The same code and name before. */
    REPEATED_LINE(false, "与前面的行重复", "the same line stands before"),
    /** A code that ends in zeros for want of a division of that level; it is left out. */
    PLACEHOLDER(false, "以零占位的行，不是区划，未收入", "a line of zeros in place of a division; left out"),
    /** The level right above is missing; it hangs under the next one. */
    LEVEL_SKIPPED(false, "缺上一级，挂于更上一级", "the level right above is missing; hung one higher"),
    /** A column of the parent's code that the code contradicts; the code is believed. */
    PARENT_COLUMN(false, "上级代码列与代码不符，以代码为准", "the parent's column differs; the code is believed"),
    /** No file of a level. */
    LEVEL_FILE_MISSING(false, "缺少这一级的文件", "no file of this level"),
    /** A character that only some fonts know. */
    PRIVATE_USE(false, "名称含自造字", "a private-use character in the name"),
    /** A bracket that is not closed or not opened. */
    UNBALANCED_BRACKET(false, "名称括号不成对", "an unbalanced bracket in the name");

    private final boolean error;
    private final String zh;
    private final String en;

    Kind(boolean error, String zh, String en) {
      this.error = error;
      this.zh = zh;
      this.en = en;
    }

    /**
     * Tells errors from warnings.
     *
     * @return true if the table cannot be adopted so
     */
    public boolean isError() {
      return error;
    }

    /**
     * Says what is wrong.
     *
     * @return in both languages
     */
    public Text text() {
      return Text.of(zh, en);
    }
  }
}
