package org.xiangzhi.governance.register;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Prints a work card 工作证 as a page of HTML of the size of a card, in Chinese and English. The name
 * of the holder is shown as far as the caller shows it; there is no photograph, and a field that is
 * personal is left out.
 */
public final class WorkCard {
  private static final String STYLE =
      """
      @page { size: 90mm 60mm; margin: 4mm; }
      body { font-family: "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 0; }
      .card { border: 1px solid #b22; padding: 3mm; width: 74mm; }
      h1 { color: #b22; font-size: 13pt; margin: 0 0 2mm; text-align: center; }
      dl { display: grid; font-size: 8pt; grid-template-columns: auto 1fr; margin: 0; }
      dt { color: #555; padding-right: 3mm; }
      dd { margin: 0; }
      .over { color: #b22; font-weight: bold; }
      @media print { .card { border-color: #000; } }
      """;

  private WorkCard() {}

  /**
   * Prints the card.
   *
   * @param record the record of the card
   * @param kind its kind
   * @param village what people call the village, in both languages
   * @param names shows a person's name, masked as the caller sees fit
   * @param day the day of printing; a card that is closed or past its last day says so
   * @return a whole page of HTML in which every text is escaped
   */
  public static String page(
      RegisterRecord record,
      RecordKind kind,
      Text village,
      Function<PersonId, String> names,
      LocalDate day) {
    StringBuilder html = new StringBuilder(2000);
    html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .append(both(kind.name()))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<div class=\"card\">\n<h1>")
        .append(both(village))
        .append("<br>")
        .append(both(kind.name()))
        .append("</h1>\n<dl>\n");
    for (RecordField field : kind.fields()) {
      if (!field.personal() && !record.values(field.id()).isEmpty()) {
        html.append("<dt>")
            .append(both(field.name()))
            .append("</dt><dd>")
            .append(values(record, field, names))
            .append("</dd>\n");
      }
    }
    html.append("</dl>\n");
    if (!isValid(record, day)) {
      html.append("<p class=\"over\">")
          .append(both(Text.of("已失效", "not valid any more")))
          .append("</p>\n");
    }
    return html.append("</div>\n</body>\n</html>\n").toString();
  }

  private static boolean isValid(RegisterRecord record, LocalDate day) {
    return record.open()
        && record
            .values(FieldId.of("VALID_UNTIL"), FieldValue.Day.class)
            .noneMatch(last -> day.isAfter(last.value()));
  }

  private static String both(Text text) {
    return escaped(text.zh()) + " <span lang=\"en\">" + escaped(text.en()) + "</span>";
  }

  private static String values(
      RegisterRecord record, RecordField field, Function<PersonId, String> names) {
    return record.values(field.id()).stream()
        .map(value -> escaped(shown(value, names)))
        .collect(Collectors.joining("<br>"));
  }

  private static String shown(FieldValue value, Function<PersonId, String> names) {
    return value instanceof FieldValue.OfPerson person
        ? names.apply(person.value())
        : value.toString();
  }

  /** Escapes what HTML would read as markup, between tags and in quotes alike. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
