package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Lists matters as an office keeps them: the ledger 台账, what is open, what has to be handed over.
 */
public final class MatterLedger {
  private static final Text SILENT = Text.of("逾期未表态", "no word in time");

  private final Matters matters;
  private final LocalDate day;
  private final MatterView view;

  private MatterLedger(Matters matters, LocalDate day, MatterView view) {
    this.matters = matters;
    this.day = day;
    this.view = view;
  }

  /**
   * Opens the ledger of a log.
   *
   * @param matters its matters
   * @param day the day of asking, by which something is overdue
   * @param view what the other rooms know as of that day
   * @return the ledger
   */
  public static MatterLedger of(Matters matters, LocalDate day, MatterView view) {
    return new MatterLedger(matters, day, view);
  }

  /**
   * Lists rows.
   *
   * @param unit the unit where the matters are; empty for all
   * @return one row for each matter, by the day on which it was raised, then by name
   */
  public ImmutableList<LedgerRow> rows(Optional<UnitId> unit) {
    return matters
        .all()
        .filter(matter -> unit.map(matter.facts().unit()::equals).orElse(true))
        .sorted(
            Comparator.<Matter, LocalDate>comparing(matter -> source(matter).on())
                .thenComparing(Matter::id))
        .map(this::row)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists what is open, by unit.
   *
   * @return the rows of open matters by the unit where they are
   */
  public ImmutableListMultimap<UnitId, LedgerRow> open() {
    return matters
        .open()
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                matter -> matter.facts().unit(), this::row));
  }

  /**
   * Lists what should have been done by now.
   *
   * @return the rows of matters in hand whose deadline has passed, the longest overdue first
   */
  public ImmutableList<LedgerRow> overdue() {
    return matters
        .open()
        .filter(matter -> matter.isOverdue(day))
        .map(this::row)
        .sorted(
            Comparator.<LedgerRow, LocalDate>comparing(row -> row.deadline().orElseThrow())
                .thenComparing(LedgerRow::number))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists what has to be handed over 待交接: matters in hand whose person does not hold the office any
   * more.
   *
   * @return their rows, by name
   */
  public ImmutableList<LedgerRow> toHandOver() {
    return matters
        .open()
        .filter(matter -> matter.state() != MatterState.REFERRED)
        .filter(matter -> matter.closing().result().isEmpty())
        .filter(matter -> matter.handling().responsible().filter(this::hasLeft).isPresent())
        .map(this::row)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean hasLeft(Responsible responsible) {
    return !view.holders(responsible.body(), responsible.office()).contains(responsible.person());
  }

  private static Source source(Matter matter) {
    return matter.facts().sources().get(0);
  }

  private LedgerRow row(Matter matter) {
    MatterFacts facts = matter.facts();
    MatterRules rules = view.rules(facts.practice()).orElseThrow();
    Source source = source(matter);
    return new LedgerRow(
        matter.id(),
        named(rules.origin(source.origin()).map(MatterRules.Origin::name), source.origin()),
        source.reference(),
        source.on(),
        facts.unit(),
        facts.summary(),
        facts.matterClass().map(id -> named(className(rules, id), id)),
        named(rules.topic(facts.topic()).map(MatterRules.Topic::name), facts.topic()),
        matter.handling().responsible(),
        matter.handling().deadline(),
        matter.state(),
        matter.isOverdue(day),
        matter.closing().doneOn(),
        matter.closing().result().map(MatterLedger::result),
        confirmation(matter.closing()),
        rating(matter.closing(), rules.rating()),
        matter.state() == MatterState.STRUCK_OFF ? matter.closedOn() : Optional.empty());
  }

  private static Optional<Text> className(MatterRules rules, MatterClassId id) {
    return rules.classOf(id).map(MatterRules.MatterClass::name);
  }

  /** Gives the practice's name; the id where a version does not know it. */
  private static Text named(Optional<Text> name, Object id) {
    return name.orElseGet(() -> same(id.toString()));
  }

  private static Text same(String words) {
    return Text.of(shortened(words), shortened(words));
  }

  /** A cell holds less than a result may. */
  private static String shortened(String words) {
    return words.length() <= 500
        ? words
        : words.substring(0, words.offsetByCodePoints(0, 240)) + "…";
  }

  private static Text result(Result result) {
    String text = shortened(result.text());
    return result
        .turnTo()
        .map(
            body ->
                Text.of(
                    shortened(text + "（请向" + body + "反映）"),
                    shortened(text + " (turn to " + body + ")")))
        .orElseGet(() -> same(text));
  }

  private static Optional<Text> confirmation(MatterClosing closing) {
    if (closing.unanswered()) {
      return Optional.of(SILENT);
    }
    return closing
        .degree()
        .map(
            degree ->
                switch (degree) {
                  case CONFIRMED -> Text.of("已确认", "confirmed");
                  case PARTLY -> Text.of("部分确认", "partly confirmed");
                });
  }

  private static Optional<Text> rating(MatterClosing closing, RatingRules rules) {
    if (closing.waiver().isPresent()) {
      ReasonId id = closing.waiver().get();
      Text reason = named(rules.waiver(id).map(Reason::name), id);
      return Optional.of(
          Text.of(shortened("免评：" + reason.zh()), shortened("not rated: " + reason.en())));
    }
    List<Ratings.Count> counts = closing.ratings().counts();
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Text.of(
                shortened(
                    counts.stream()
                        .map(count -> grade(rules, count.grade()).zh() + count.count())
                        .collect(Collectors.joining("，"))),
                shortened(
                    counts.stream()
                        .map(count -> grade(rules, count.grade()).en() + " " + count.count())
                        .collect(Collectors.joining(", ")))));
  }

  private static Text grade(RatingRules rules, GradeId id) {
    int at = rules.indexOf(id);
    return at < 0 ? same(id.value()) : rules.grades().get(at).name();
  }
}
