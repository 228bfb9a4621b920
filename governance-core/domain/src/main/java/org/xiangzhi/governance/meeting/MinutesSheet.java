package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;

/**
 * Is the text of minutes in one language, in sections.
 *
 * @param language the language, {@code zh} or {@code en}
 * @param title the title
 * @param sections the sections, in order
 */
record MinutesSheet(String language, String title, ImmutableList<Section> sections) {
  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm; }
      body { font-family: "Noto Serif CJK SC", SimSun, serif; font-size: 11pt; line-height: 1.5; }
      h1 { font-size: 16pt; text-align: center; }
      h2 { border-bottom: 1px solid #999; font-size: 12pt; }
      p { margin: 0; }
      .flag { border: 1px solid #b22; color: #b22; font-weight: bold; padding: 2mm; }
      .under { padding-left: 2em; }
      @media print { h2 { break-after: avoid; } .flag { border-color: #000; color: #000; } }
      """;

  /** Is a heading with what stands below it. */
  record Section(String heading, ImmutableList<Line> lines) {}

  /** Is one line: how far it is indented, and whether it flags something. */
  record Line(int depth, boolean flag, String text) {}

  String text() {
    StringBuilder out = new StringBuilder(2000).append(title).append('\n');
    for (Section section : sections) {
      out.append('\n').append(section.heading()).append('\n');
      for (Line line : section.lines()) {
        out.append("  ".repeat(line.depth())).append(line.text()).append('\n');
      }
    }
    return out.toString();
  }

  String page() {
    StringBuilder out =
        new StringBuilder(4000)
            .append("<!DOCTYPE html>\n<html lang=\"")
            .append(language.equals("zh") ? "zh-CN" : "en")
            .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
            .append(escaped(title))
            .append("</title>\n<style>\n")
            .append(STYLE)
            .append("</style>\n</head>\n<body>\n<h1>")
            .append(escaped(title))
            .append("</h1>\n");
    for (Section section : sections) {
      out.append("<section>\n<h2>").append(escaped(section.heading())).append("</h2>\n");
      for (Line line : section.lines()) {
        out.append(opening(line)).append(escaped(line.text())).append("</p>\n");
      }
      out.append("</section>\n");
    }
    return out.append("</body>\n</html>\n").toString();
  }

  private static String opening(Line line) {
    if (line.flag()) {
      return "<p class=\"flag\">";
    }
    return line.depth() > 1 ? "<p class=\"under\">" : "<p>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
