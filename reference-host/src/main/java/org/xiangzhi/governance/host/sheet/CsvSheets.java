package org.xiangzhi.governance.host.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes CSV. It is written as UTF-8 with a mark at the start, without which spreadsheets
 * show Chinese as nonsense; it is read as UTF-8 or else as GB 18030, in which older ones write.
 */
final class CsvSheets {
  private static final char MARK = '\ufeff';
  private static final Charset GB18030 = Charset.forName("GB18030");

  private CsvSheets() {}

  static byte[] write(Sheet sheet) {
    StringWriter text = new StringWriter();
    text.append(MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(neutralised(sheet.header()));
      sheet.rows().forEach(row -> csv.writeRecord(neutralised(row.cells())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> neutralised(List<String> cells) {
    return cells.stream().map(Cells::neutralised).toList();
  }

  static Sheet read(byte[] bytes) throws SheetException {
    String text = decoded(bytes);
    List<List<String>> lines = new ArrayList<>();
    try {
      Iterable<CsvRecord> records =
          CsvReader.builder()
              .skipEmptyLines(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
      for (CsvRecord line : records) {
        lines.add(line.getFields());
      }
    } catch (CsvParseException e) {
      throw new SheetException(SheetException.Problem.UNREADABLE, lines.size() + 1);
    }
    return Cells.sheet(lines);
  }

  private static String decoded(byte[] bytes) throws SheetException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      try {
        return GB18030.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException neither) {
        throw new SheetException(SheetException.Problem.UNREADABLE, 0);
      }
    }
  }
}
