package org.xiangzhi.governance.host.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.xiangzhi.governance.host.sheet.Sheet;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.Claim;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.Evidence;
import org.xiangzhi.governance.points.Ground;
import org.xiangzhi.governance.points.LedgerRules;
import org.xiangzhi.governance.points.PointsGuards;
import org.xiangzhi.governance.points.PostingCommand;
import org.xiangzhi.governance.points.TariffRuleId;

/** Reads the rows of a sheet of claims or of opening balances; every bad row is named. */
final class PointsSheet<T> {
  private static final Splitter PIECES =
      Splitter.on(CharMatcher.anyOf(";；")).trimResults().omitEmptyStrings();
  private static final Pattern NUMBER = Pattern.compile("\\d{1,13}");
  private static final Pattern POINTS = Pattern.compile("\\d{1,10}([.]\\d)?");
  private static final ImmutableMap<String, Evidence.Kind> KINDS =
      ImmutableMap.of(
          "会议",
          Evidence.Kind.MEETING,
          "记录",
          Evidence.Kind.RECORD,
          "事项",
          Evidence.Kind.MATTER,
          "文件",
          Evidence.Kind.PAPER,
          "照片",
          Evidence.Kind.PHOTO);

  private final Map<PointsColumn, Integer> columns = new EnumMap<>(PointsColumn.class);
  private final Optional<LogId> only;
  private final Function<LogId, LedgerRules.Scale> scales;
  private final List<SheetRow<T>> rows = new ArrayList<>();
  private final List<RowResult> bad = new ArrayList<>();

  /**
   * Starts to read.
   *
   * @param sheet the sheet
   * @param only the log that all rows are for; empty if a column says so
   * @param scales finds what the smallest unit of a log's ledger is
   */
  private PointsSheet(
      Sheet sheet, Optional<LogId> only, Function<LogId, LedgerRules.Scale> scales) {
    Map<LogId, LedgerRules.Scale> known = new HashMap<>();
    this.only = only;
    this.scales = log -> known.computeIfAbsent(log, scales);
    for (PointsColumn column : PointsColumn.values()) {
      for (int i = 0; i < sheet.header().size(); i++) {
        if (column.isNamed(sheet.header().get(i))) {
          columns.putIfAbsent(column, i);
        }
      }
    }
  }

  /** Reads claims. */
  static PointsSheet<Claim> claims(
      Sheet sheet, Optional<LogId> only, Function<LogId, LedgerRules.Scale> scales) {
    PointsSheet<Claim> read = new PointsSheet<>(sheet, only, scales);
    sheet.rows().forEach(row -> read.read(row, read.new Cells(row)::claim));
    return read;
  }

  /** Reads opening balances. */
  static PointsSheet<PostingCommand.Opening> openings(
      Sheet sheet, Optional<LogId> only, Function<LogId, LedgerRules.Scale> scales) {
    PointsSheet<PostingCommand.Opening> read = new PointsSheet<>(sheet, only, scales);
    sheet.rows().forEach(row -> read.read(row, read.new Cells(row)::opening));
    return read;
  }

  ImmutableList<SheetRow<T>> rows() {
    return ImmutableList.copyOf(rows);
  }

  ImmutableList<RowResult> bad() {
    return ImmutableList.copyOf(bad);
  }

  private void read(Sheet.Row row, Function<LogId, T> value) {
    Cells cells = new Cells(row);
    try {
      LogId log = only.isPresent() ? only.get() : cells.needed(PointsColumn.LOG, LogId::of);
      rows.add(new SheetRow<>(row.number(), log, value.apply(log)));
    } catch (InvalidValueException e) {
      bad.add(
          RowResult.refused(
              row.number(), cells.text(PointsColumn.ID), ImmutableList.of(e.refusal())));
    }
  }

  private static InvalidValueException wrong(PointsColumn column, Rule rule, String form) {
    return new InvalidValueException(
        Refusal.of(
            RefusalCode.VALUE_FORM,
            rule,
            "field",
            column.name().toLowerCase(Locale.ROOT),
            "form",
            form));
  }

  /** Takes the cells of one row apart. */
  private final class Cells {
    private final Sheet.Row row;

    Cells(Sheet.Row row) {
      this.row = row;
    }

    String text(PointsColumn column) {
      Integer index = columns.get(column);
      return index == null ? "" : row.cells().get(index);
    }

    <V> V needed(PointsColumn column, Function<String, V> read) {
      return any(column, read).orElseThrow(() -> wrong(column, PointsGuards.LEDGER, "…"));
    }

    <V> Optional<V> any(PointsColumn column, Function<String, V> read) {
      return Optional.of(text(column)).filter(text -> !text.isEmpty()).map(read);
    }

    Claim claim(LogId log) {
      return new Claim(
          needed(PointsColumn.ID, EntryId::of),
          needed(PointsColumn.DAY, text -> SheetDay.read(text, PointsGuards.DAYS)),
          new Ground(
              needed(PointsColumn.ACCOUNT, AccountId::new),
              needed(PointsColumn.RULE, TariffRuleId::of),
              any(PointsColumn.QUANTITY, text -> whole(PointsColumn.QUANTITY, text)).orElse(1L),
              any(PointsColumn.AMOUNT, text -> points(log, text)),
              any(PointsColumn.MEASURE, text -> whole(PointsColumn.MEASURE, text)),
              any(PointsColumn.DEED, text -> text),
              any(PointsColumn.REPAIRS, EntryId::of),
              any(PointsColumn.EVIDENCE, PointsSheet::evidence).orElse(ImmutableList.of()),
              any(PointsColumn.NOTE, text -> text)));
    }

    PostingCommand.Opening opening(LogId log) {
      return new PostingCommand.Opening(
          needed(PointsColumn.ID, EntryId::of),
          needed(PointsColumn.ACCOUNT, AccountId::new),
          needed(PointsColumn.BOOK, BookId::of),
          needed(PointsColumn.AMOUNT, text -> points(log, text)));
    }

    private long whole(PointsColumn column, String text) {
      if (!NUMBER.matcher(text).matches()) {
        throw wrong(column, PointsGuards.BOUND, NUMBER.pattern());
      }
      return Long.parseLong(text);
    }

    /** Reads points into the smallest unit; more digits than it has are refused. */
    private long points(LogId log, String text) {
      if (!POINTS.matcher(text).matches()) {
        throw wrong(PointsColumn.AMOUNT, PointsGuards.BOUND, POINTS.pattern());
      }
      try {
        return new BigDecimal(text)
            .multiply(BigDecimal.valueOf(scales.apply(log).units()))
            .longValueExact();
      } catch (ArithmeticException e) {
        throw wrong(PointsColumn.AMOUNT, PointsGuards.BOUND, "\\d+");
      }
    }
  }

  /** Reads pieces such as MEETING:m-1; PAPER:签到表#digest. */
  private static ImmutableList<Evidence> evidence(String text) {
    ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
    for (String one : PIECES.split(text)) {
      int colon = Math.max(one.indexOf(':'), one.indexOf('：'));
      if (colon < 1) {
        throw wrong(PointsColumn.EVIDENCE, PointsGuards.EVIDENCE, "MEETING:…; PAPER:…#SHA-256");
      }
      int hash = one.lastIndexOf('#');
      int end = hash > colon ? hash : one.length();
      evidence.add(
          new Evidence(
              kind(one.substring(0, colon)),
              one.substring(colon + 1, end).strip(),
              hash > colon ? Optional.of(new Digest(one.substring(hash + 1))) : Optional.empty()));
    }
    return evidence.build();
  }

  private static Evidence.Kind kind(String text) {
    for (Evidence.Kind kind : Evidence.Kind.values()) {
      if (kind.name().equalsIgnoreCase(text) || kind == KINDS.get(text)) {
        return kind;
      }
    }
    throw wrong(
        PointsColumn.EVIDENCE, PointsGuards.EVIDENCE, "MEETING, RECORD, MATTER, PAPER, PHOTO");
  }
}
