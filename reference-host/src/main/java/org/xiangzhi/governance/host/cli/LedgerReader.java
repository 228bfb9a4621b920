package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.host.sheet.Sheet;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.Degree;
import org.xiangzhi.governance.matter.GradeId;
import org.xiangzhi.governance.matter.LedgerColumn;
import org.xiangzhi.governance.matter.MatterClassId;
import org.xiangzhi.governance.matter.MatterGuards;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.matter.MatterRow;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.matter.OriginId;
import org.xiangzhi.governance.matter.ReasonId;
import org.xiangzhi.governance.matter.Responsible;
import org.xiangzhi.governance.matter.Source;
import org.xiangzhi.governance.matter.TopicId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Reads the rows of a ledger from a sheet. Columns are known by their heading in either language,
 * whatever their order; classes, topics and the like by the practice's name for them or by their
 * id. Every problem of every row is named.
 */
final class LedgerReader {
  private static final ImmutableList<String> WAIVED = ImmutableList.of("免评：", "not rated: ");

  private final MatterRules rules;
  private final Offices offices;
  private final ImmutableMap<LedgerColumn, Integer> columns;
  private final List<MatterRow> rows = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Finds the office by which a person answers in a department. */
  interface Offices {
    Optional<OfficeId> of(BodyId department, UnitId unit, PersonId person);
  }

  /** Is what is wrong with one row. */
  record Problem(int row, Refusal refusal) {}

  private LedgerReader(
      MatterRules rules, Offices offices, ImmutableMap<LedgerColumn, Integer> columns) {
    this.rules = rules;
    this.offices = offices;
    this.columns = columns;
  }

  /** Reads all rows of a sheet. */
  static LedgerReader read(Sheet sheet, MatterRules rules, Offices offices) {
    LedgerReader reader = new LedgerReader(rules, offices, columns(sheet.header()));
    sheet.rows().forEach(reader::read);
    return reader;
  }

  /** Returns the rows that are well formed. */
  ImmutableList<MatterRow> rows() {
    return ImmutableList.copyOf(rows);
  }

  /** Returns the number that a spreadsheet shows for one of {@link #rows()}. */
  int number(int index) {
    return numbers.get(index);
  }

  ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }

  private static ImmutableMap<LedgerColumn, Integer> columns(ImmutableList<String> header) {
    ImmutableMap.Builder<LedgerColumn, Integer> columns = ImmutableMap.builder();
    for (LedgerColumn column : LedgerColumn.values()) {
      for (int i = 0; i < header.size(); i++) {
        if (isNamed(header.get(i), column.heading())) {
          columns.put(column, i);
          break;
        }
      }
    }
    return columns.buildOrThrow();
  }

  private static boolean isNamed(String cell, Text name) {
    return cell.equals(name.zh()) || cell.equalsIgnoreCase(name.en());
  }

  private void read(Sheet.Row row) {
    Cells cells = new Cells(row);
    Optional<MatterId> number = cells.one(LedgerColumn.NUMBER, MatterId::of);
    Optional<UnitId> unit = cells.one(LedgerColumn.UNIT, UnitId::of);
    Optional<String> summary = cells.one(LedgerColumn.SUMMARY, text -> text);
    Optional<TopicId> topic = cells.one(LedgerColumn.TOPIC, this::topic);
    Optional<MatterClassId> matterClass = cells.one(LedgerColumn.MATTER_CLASS, this::matterClass);
    Optional<OriginId> origin = cells.one(LedgerColumn.ORIGIN, this::origin);
    Optional<LocalDate> raisedOn = cells.one(LedgerColumn.RAISED_ON, LedgerReader::day);
    cells.finish(
        () ->
            new MatterRow(
                number.orElseThrow(),
                unit.orElseThrow(),
                summary.orElseThrow(),
                topic.orElseThrow(),
                matterClass.orElseThrow(),
                new Source(
                    origin.orElseThrow(),
                    cells.any(LedgerColumn.REFERENCE, text -> text),
                    Optional.empty(),
                    raisedOn.orElseThrow()),
                cells.any(LedgerColumn.PERSON, PersonId::of).map(cells::responsible),
                cells.any(LedgerColumn.DEADLINE, LedgerReader::day),
                cells.any(LedgerColumn.DONE_ON, LedgerReader::day),
                cells.any(LedgerColumn.RESULT, text -> text),
                cells.any(LedgerColumn.CONFIRMATION, LedgerReader::degree),
                cells
                    .any(LedgerColumn.RATING, text -> text)
                    .filter(text -> waiver(text).isEmpty())
                    .map(this::grade),
                cells
                    .any(LedgerColumn.RATING, LedgerReader::waiver)
                    .flatMap(reason -> reason)
                    .map(this::reason),
                cells.any(LedgerColumn.STRUCK_OFF_ON, LedgerReader::day)));
  }

  private TopicId topic(String text) {
    return known("topic", text, rules.topics().stream().map(t -> Map.entry(t.id(), t.name())));
  }

  private MatterClassId matterClass(String text) {
    return known("class", text, rules.classes().stream().map(c -> Map.entry(c.id(), c.name())));
  }

  private OriginId origin(String text) {
    return known("origin", text, rules.origins().stream().map(o -> Map.entry(o.id(), o.name())));
  }

  private GradeId grade(String text) {
    return known(
        "grade", text, rules.rating().grades().stream().map(g -> Map.entry(g.id(), g.name())));
  }

  private ReasonId reason(String text) {
    return known(
        "reason", text, rules.rating().waivers().stream().map(r -> Map.entry(r.id(), r.name())));
  }

  private static Degree degree(String text) {
    return known(
        "confirmation",
        text,
        Stream.of(
            Map.entry(Degree.CONFIRMED, Text.of("已确认", "confirmed")),
            Map.entry(Degree.PARTLY, Text.of("部分确认", "partly confirmed"))));
  }

  /** Finds the reason for which a matter was not rated, where a cell says so. */
  private static Optional<String> waiver(String text) {
    return WAIVED.stream()
        .filter(text::startsWith)
        .map(w -> text.substring(w.length()))
        .findFirst();
  }

  private static <T> T known(String kind, String text, Stream<Map.Entry<T, Text>> all) {
    return all.filter(
            entry -> entry.getKey().toString().equals(text) || isNamed(text, entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Refusal.of(
                        RefusalCode.NOT_FOUND, MatterGuards.KNOWN, "kind", kind, "id", text)));
  }

  private static LocalDate day(String text) {
    return SheetDay.read(text, MatterGuards.KNOWN);
  }

  /** Takes the cells of one row apart, and collects what is wrong with them. */
  private final class Cells {
    private final Sheet.Row row;
    private boolean bad;

    Cells(Sheet.Row row) {
      this.row = row;
    }

    private String cell(LedgerColumn column) {
      Integer index = columns.get(column);
      return index == null ? "" : row.cells().get(index);
    }

    /** Reads a cell that must not be empty. */
    <T> Optional<T> one(LedgerColumn column, Function<String, T> read) {
      return read(column, text -> read.apply(filled(column, text)));
    }

    /** Reads a cell that may be empty. */
    <T> Optional<T> any(LedgerColumn column, Function<String, T> read) {
      return cell(column).isEmpty() ? Optional.empty() : read(column, read);
    }

    private String filled(LedgerColumn column, String text) {
      Checks.text(column.name(), text, Integer.MAX_VALUE);
      return text;
    }

    private <T> Optional<T> read(LedgerColumn column, Function<String, T> read) {
      try {
        return Optional.of(read.apply(cell(column)));
      } catch (InvalidValueException e) {
        add(e.refusal().at("/" + column.name().toLowerCase(Locale.ROOT)));
        return Optional.empty();
      }
    }

    Responsible responsible(PersonId person) {
      BodyId department = BodyId.of(cell(LedgerColumn.DEPARTMENT));
      UnitId unit = UnitId.of(cell(LedgerColumn.RESPONSIBLE_UNIT));
      return offices
          .of(department, unit, person)
          .map(office -> new Responsible(department, unit, office, person))
          .orElseThrow(
              () ->
                  new InvalidValueException(
                      Refusal.of(
                          RefusalCode.NOT_FOUND,
                          MatterGuards.KNOWN,
                          "kind",
                          "holder of an office in " + department + " of " + unit,
                          "id",
                          person)));
    }

    void finish(java.util.function.Supplier<MatterRow> make) {
      if (bad) {
        return;
      }
      try {
        MatterRow made = make.get();
        if (!bad) {
          rows.add(made);
          numbers.add(row.number());
        }
      } catch (InvalidValueException e) {
        add(e.refusal());
      }
    }

    private void add(Refusal refusal) {
      bad = true;
      problems.add(new Problem(row.number(), refusal));
    }
  }
}
