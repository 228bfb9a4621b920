package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes a statement for people, in Chinese or English. Households and persons appear by the ids of
 * the record; no personal data is in it.
 */
public final class StatementPaper {
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "DAY", "ENTRY", "KIND", "RULE", "OTHER", "CHANGE", "BALANCE", "RECORDED", "REVERSED_BY");

  private final Statement statement;
  private final PaperWords words;

  /**
   * Chooses statement and language.
   *
   * @param statement the statement
   * @param reader any Chinese locale for Chinese; English for every other
   */
  public StatementPaper(Statement statement, Locale reader) {
    this.statement = statement;
    this.words = new PaperWords(reader);
  }

  /**
   * Writes plain text.
   *
   * @return the text
   */
  public String text() {
    return paper().text();
  }

  /**
   * Writes a page of HTML that prints well.
   *
   * @return the page
   */
  public String page() {
    return paper().page();
  }

  /**
   * Names the columns of the table that has all books in it.
   *
   * @return the headings
   */
  public ImmutableList<String> header() {
    return Stream.concat(Stream.of("BOOK"), Stream.concat(COLUMNS.stream(), Stream.of("ABOUT")))
        .map(column -> words.word("COLUMN." + column))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists the rows of the table that has all books in it: for each its balance before, its lines
   * and its balance behind.
   *
   * @return the cells of each row, one for each column
   */
  public ImmutableList<ImmutableList<String>> rows() {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Statement.Part part : statement.parts()) {
      String book = words.shown(part.book().name());
      rows.add(wide(book, balance(statement.from(), "OPENING", part.opening()), ""));
      for (Statement.Line line : part.lines()) {
        rows.add(wide(book, cells(line), words.shown(line.about())));
      }
      rows.add(wide(book, balance(statement.to(), "CLOSING", part.closing()), ""));
    }
    return rows.build();
  }

  private static ImmutableList<String> wide(
      String book, ImmutableList<String> cells, String about) {
    return ImmutableList.<String>builder().add(book).addAll(cells).add(about).build();
  }

  private ImmutableList<String> balance(Object day, String key, long balance) {
    return ImmutableList.of(
        day.toString(), "", words.word(key), "", "", "", print(balance), "", "");
  }

  private ImmutableList<String> cells(Statement.Line line) {
    return ImmutableList.of(
        line.day().toString(),
        line.entry().value(),
        words.kind(line.kind()),
        words.shown(line.rule().map(TariffRule::text)),
        line.other().value(),
        PaperWords.signed(statement.scale(), line.change()),
        print(line.balance()),
        words.shown(line.recordedAt()),
        words.shown(line.reversedBy()));
  }

  private String print(long amount) {
    return statement.scale().print(amount);
  }

  private Paper paper() {
    Paper paper =
        new Paper(words.language(), words.word("STATEMENT", "account", statement.account()));
    paper.line(
        words.word(
            "DAYS", "from", statement.from(), "to", statement.to(), "known", statement.known()));
    paper.line(words.word("STATE", "state", words.word("STATE." + statement.state())));
    for (Statement.Part part : statement.parts()) {
      paper.heading(words.shown(part.book().name()));
      part(paper, part);
    }
    paper.heading(words.word("SIGNED"));
    return paper;
  }

  private void part(Paper paper, Statement.Part part) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    rows.add(balance(statement.from(), "OPENING", part.opening()));
    part.lines().forEach(line -> rows.add(cells(line)));
    rows.add(balance(statement.to(), "CLOSING", part.closing()));
    paper.table(
        COLUMNS.stream()
            .map(column -> words.word("COLUMN." + column))
            .collect(ImmutableList.toImmutableList()),
        rows.build());
    if (part.lines().isEmpty()) {
      paper.line(words.word("NOTHING"));
    }
    if (part.book().base() > 0) {
      paper.line(
          words.word(
              "BASE",
              "base",
              print(part.book().base()),
              "score",
              print(Math.addExact(part.book().base(), part.closing()))));
    }
    if (part.held() > 0) {
      paper.line(
          words.word(
              "HELD", "held", print(part.held()), "free", print(part.closing() - part.held())));
    }
  }
}
