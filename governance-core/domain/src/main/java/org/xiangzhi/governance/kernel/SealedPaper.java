package org.xiangzhi.governance.kernel;

import com.google.common.html.HtmlEscapers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Gathers a paper with a place for a seal 盖章处, such as a certificate, and writes it as a page of
 * HTML that prints well: Chinese first, the English below it. Every text is escaped.
 */
public final class SealedPaper {
  private static final String STYLE =
      """
      @page { size: A4; margin: 18mm; }
      body { font-family: "Noto Serif CJK SC", SimSun, serif; font-size: 12pt; line-height: 1.7; }
      .paper { border: 2px solid #b22; padding: 10mm 12mm; }
      h1 { color: #b22; font-size: 24pt; letter-spacing: 4pt; margin: 0; text-align: center; }
      h2 { color: #555; font-size: 12pt; font-weight: normal; margin: 0 0 8mm; text-align: center; }
      p { margin: 0 0 3mm; overflow-wrap: anywhere; }
      [lang=en] { color: #555; font-family: "Noto Serif", serif; font-size: 9.5pt; }
      table { border-collapse: collapse; margin: 4mm 0; width: 100%; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      th, td { border: 1px solid #999; font-size: 10pt; padding: 1.5mm; text-align: left; }
      .seal { border: 1px dashed #b22; color: #b22; float: right; height: 34mm; margin-top: 8mm;
        padding-top: 12mm; text-align: center; width: 46mm; box-sizing: border-box; }
      .over { color: #b22; font-weight: bold; }
      .end { clear: both; }
      @media print { .paper { border-color: #000; } }
      """;

  private final Wording zh;
  private final Wording en;
  private final Text title;
  private final List<String> blocks = new ArrayList<>();

  /**
   * Starts a paper.
   *
   * @param bundle the bundle with its words, which also has {@code SEAL}
   * @param title the key of its title
   * @param namesAndValues names of the title's placeholders and their values by turns
   * @throws java.util.MissingResourceException if there is no such bundle or key
   */
  public SealedPaper(String bundle, String title, Object... namesAndValues) {
    this.zh = Wording.of(bundle, Locale.CHINESE);
    this.en = Wording.of(bundle, Locale.ENGLISH);
    this.title = words(title, namesAndValues);
  }

  private Text words(String key, Object... namesAndValues) {
    return Text.of(zh.word(key, namesAndValues), en.word(key, namesAndValues));
  }

  /**
   * Adds a paragraph.
   *
   * @param key the key of its words
   * @param namesAndValues names of placeholders and their values by turns
   * @return this paper
   */
  public SealedPaper line(String key, Object... namesAndValues) {
    return paragraph("", words(key, namesAndValues));
  }

  /**
   * Adds a paragraph that says that the paper holds no more.
   *
   * @param key the key of its words
   * @param namesAndValues names of placeholders and their values by turns
   * @return this paper
   */
  public SealedPaper warning(String key, Object... namesAndValues) {
    return paragraph(" class=\"over\"", words(key, namesAndValues));
  }

  private SealedPaper paragraph(String attributes, Text words) {
    blocks.add(
        "<p"
            + attributes
            + ">"
            + escaped(words.zh())
            + "<br><span lang=\"en\">"
            + escaped(words.en())
            + "</span></p>\n");
    return this;
  }

  /**
   * Adds a table.
   *
   * @param columns the keys of its headings
   * @param rows the cells of each row: a {@link Text} in both languages, anything else as it is
   * @return this paper
   */
  public SealedPaper table(List<String> columns, List<? extends List<?>> rows) {
    StringBuilder table = new StringBuilder("<table>\n<thead><tr>");
    columns.forEach(key -> cell(table, "th", words(key)));
    table.append("</tr></thead>\n<tbody>\n");
    for (List<?> row : rows) {
      table.append("<tr>");
      row.forEach(value -> cell(table, "td", value));
      table.append("</tr>\n");
    }
    blocks.add(table.append("</tbody>\n</table>\n").toString());
    return this;
  }

  private void cell(StringBuilder table, String tag, Object value) {
    table.append('<').append(tag).append('>');
    if (value instanceof Text text) {
      table
          .append(escaped(text.zh()))
          .append("<br><span lang=\"en\">")
          .append(escaped(text.en()))
          .append("</span>");
    } else {
      table.append(escaped(zh.shown(value)));
    }
    table.append("</").append(tag).append('>');
  }

  /**
   * Writes the page.
   *
   * @return a whole page of HTML, with a place for the seal at its end
   */
  public String page() {
    StringBuilder page =
        new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
            .append(escaped(title.zh()))
            .append("</title>\n<style>\n")
            .append(STYLE)
            .append("</style>\n</head>\n<body>\n<div class=\"paper\">\n<h1>")
            .append(escaped(title.zh()))
            .append("</h1>\n<h2 lang=\"en\">")
            .append(escaped(title.en()))
            .append("</h2>\n");
    blocks.forEach(page::append);
    Text seal = words("SEAL");
    return page.append("<div class=\"seal\">")
        .append(escaped(seal.zh()))
        .append("<br><span lang=\"en\">")
        .append(escaped(seal.en()))
        .append("</span></div>\n<div class=\"end\"></div>\n</div>\n</body>\n</html>\n")
        .toString();
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
