package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Gathers what a paper says, and writes it as plain text or as a page that prints well. */
final class Paper {
  private static final String STYLE =
      """
      @page { size: A4; margin: 15mm; }
      body { font-family: "Noto Serif CJK SC", SimSun, serif; font-size: 10.5pt; line-height: 1.5; }
      h1 { font-size: 16pt; text-align: center; }
      h2 { border-bottom: 1px solid #999; font-size: 12pt; break-after: avoid; }
      p { margin: 0; overflow-wrap: anywhere; }
      table { border-collapse: collapse; width: 100%; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      th, td { border: 1px solid #999; padding: 1mm; text-align: left; overflow-wrap: anywhere; }
      """;

  private final String language;
  private final String title;
  private final List<Block> blocks = new ArrayList<>();

  Paper(String language, String title) {
    this.language = language;
    this.title = title;
  }

  private interface Block {
    String text();

    String page();
  }

  private record Heading(String words) implements Block {
    @Override
    public String text() {
      return "\n" + words + "\n";
    }

    @Override
    public String page() {
      return "<h2>" + escaped(words) + "</h2>\n";
    }
  }

  private record Line(String words) implements Block {
    @Override
    public String text() {
      return "  " + words + "\n";
    }

    @Override
    public String page() {
      return "<p>" + escaped(words) + "</p>\n";
    }
  }

  private record Table(ImmutableList<String> header, ImmutableList<ImmutableList<String>> rows)
      implements Block {
    @Override
    public String text() {
      StringBuilder text = new StringBuilder();
      for (ImmutableList<String> row : rows) {
        StringJoiner cells = new StringJoiner("  ", "  ", "\n");
        row.stream().filter(cell -> !cell.isEmpty()).forEach(cells::add);
        text.append(cells);
      }
      return text.toString();
    }

    @Override
    public String page() {
      StringBuilder page = new StringBuilder("<table>\n<thead>");
      row(page, "th", header);
      page.append("</thead>\n<tbody>\n");
      rows.forEach(one -> row(page, "td", one));
      return page.append("</tbody>\n</table>\n").toString();
    }

    private static void row(StringBuilder page, String cell, ImmutableList<String> cells) {
      page.append("<tr>");
      for (String one : cells) {
        page.append('<').append(cell).append('>').append(escaped(one));
        page.append("</").append(cell).append('>');
      }
      page.append("</tr>\n");
    }
  }

  void heading(String words) {
    blocks.add(new Heading(words));
  }

  void line(String words) {
    blocks.add(new Line(words));
  }

  void table(ImmutableList<String> header, ImmutableList<ImmutableList<String>> rows) {
    blocks.add(new Table(header, rows));
  }

  String text() {
    StringBuilder text = new StringBuilder(title).append('\n');
    blocks.forEach(block -> text.append(block.text()));
    return text.toString();
  }

  String page() {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
            .append(language.equals("zh") ? "zh-CN" : "en")
            .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
            .append(escaped(title))
            .append("</title>\n<style>\n")
            .append(STYLE)
            .append("</style>\n</head>\n<body>\n<h1>")
            .append(escaped(title))
            .append("</h1>\n");
    blocks.forEach(block -> page.append(block.page()));
    return page.append("</body>\n</html>\n").toString();
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
