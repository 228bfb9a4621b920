package org.xiangzhi.governance.hierarchy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

/** Writes a division table as canonical bytes and reads them back; nothing else is accepted. */
final class DivisionTableForm {
  private static final String FORM = "divisions/1";
  private static final String REVOKED = "\tR";

  private DivisionTableForm() {}

  static byte[] write(DivisionTable table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 + table.size() * 48);
    line(bytes, FORM);
    line(bytes, table.source());
    line(bytes, table.asOf().toString());
    line(bytes, Integer.toString(table.size()));
    for (int i = 0; i < table.size(); i++) {
      Division division = table.at(i);
      line(bytes, division.code() + "\t" + division.name() + (division.revoked() ? REVOKED : ""));
    }
    return bytes.toByteArray();
  }

  static DivisionTable read(byte[] bytes) {
    Lines lines = new Lines(bytes);
    if (!lines.next().equals(FORM)) {
      throw refused(lines.number, FORM);
    }
    String source = Checks.text("source", lines.next(), DivisionTableBuilder.MAX_SOURCE);
    LocalDate asOf = day(lines);
    int count = count(lines);
    DivisionTableBuilder builder = new DivisionTableBuilder(source, asOf);
    long last = -1;
    for (int i = 0; i < count; i++) {
      String line = lines.next();
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw refused(lines.number, "code, tab, name");
      }
      boolean revoked = line.endsWith(REVOKED);
      int end = revoked ? line.length() - REVOKED.length() : line.length();
      DivisionCode code = DivisionCode.of(line.substring(0, tab));
      if (code.key() <= last || tab + 1 >= end) {
        throw refused(lines.number, "codes in ascending order, each with a name");
      }
      last = code.key();
      String name = Checks.text("name", line.substring(tab + 1, end), Unit.MAX_NAME);
      builder.add(new Division(code, name, revoked));
    }
    if (lines.hasNext()) {
      throw refused(lines.number + 1, "nothing after the last division");
    }
    return builder
        .build()
        .table()
        .orElseThrow(() -> refused(lines.number, "every division below another of the table"));
  }

  private static LocalDate day(Lines lines) {
    try {
      return LocalDate.parse(lines.next());
    } catch (DateTimeException e) {
      throw refused(lines.number, "a day such as 2023-06-30");
    }
  }

  private static int count(Lines lines) {
    String text = lines.next();
    if (!text.matches("0|[1-9][0-9]{0,6}")) {
      throw refused(lines.number, "the number of divisions");
    }
    return Integer.parseInt(text);
  }

  private static void line(ByteArrayOutputStream bytes, String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    bytes.write('\n');
  }

  private static InvalidValueException refused(int line, String form) {
    return new InvalidValueException(
        Refusal.of(
            RefusalCode.VALUE_FORM,
            HierarchyRules.TABLE,
            "field",
            "division table, line " + line,
            "form",
            form));
  }

  /** Cuts bytes into lines; each, the last included, ends with a line feed. */
  private static final class Lines {
    private final byte[] bytes;
    private int position;
    private int number;

    Lines(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean hasNext() {
      return position < bytes.length;
    }

    String next() {
      number++;
      int end = position;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      if (end == bytes.length) {
        throw refused(number, "a line that ends with a line feed");
      }
      ByteBuffer line = ByteBuffer.wrap(bytes, position, end - position);
      position = end + 1;
      try {
        return StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(line)
            .toString();
      } catch (CharacterCodingException e) {
        throw refused(number, "UTF-8");
      }
    }
  }
}
