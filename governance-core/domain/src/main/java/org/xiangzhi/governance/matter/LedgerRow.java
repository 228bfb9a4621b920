package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is one row of a ledger 台账. Who raised the matter is not in it.
 *
 * @param number the name of the matter
 * @param origin where it came from
 * @param reference the occasion
 * @param raisedOn when it was raised
 * @param unit the unit where it is
 * @param summary what it is
 * @param matterClass its class; empty until it is classed
 * @param topic what it is about
 * @param responsible department, unit and person; empty while nobody is assigned
 * @param deadline the last day to handle it
 * @param state where it stands
 * @param overdue whether that day has passed and it is still being handled
 * @param doneOn when it was done
 * @param result what became of it; for a refusal with the body to turn to
 * @param confirmation what whoever raised it said
 * @param rating how it was rated, or why not
 * @param struckOffOn when it was struck off
 */
public record LedgerRow(
    MatterId number,
    Text origin,
    Optional<String> reference,
    LocalDate raisedOn,
    UnitId unit,
    String summary,
    Optional<Text> matterClass,
    Text topic,
    Optional<Responsible> responsible,
    Optional<LocalDate> deadline,
    MatterState state,
    boolean overdue,
    Optional<LocalDate> doneOn,
    Optional<Text> result,
    Optional<Text> confirmation,
    Optional<Text> rating,
    Optional<LocalDate> struckOffOn) {

  /**
   * Writes the row.
   *
   * @param locale the reader's locale
   * @return one text for each {@link LedgerColumn}, in their order; empty where there is nothing
   */
  public ImmutableList<String> cells(Locale locale) {
    return Arrays.stream(LedgerColumn.values())
        .map(column -> cell(column, locale))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Writes one cell.
   *
   * @param column the column
   * @param locale the reader's locale
   * @return the text; empty where there is nothing
   */
  public String cell(LedgerColumn column, Locale locale) {
    return switch (column) {
      case NUMBER -> number.value();
      case ORIGIN -> origin.in(locale);
      case REFERENCE -> reference.orElse("");
      case RAISED_ON -> raisedOn.toString();
      case UNIT -> unit.value();
      case SUMMARY -> summary;
      case MATTER_CLASS -> words(matterClass, locale);
      case TOPIC -> topic.in(locale);
      case DEPARTMENT -> words(responsible.map(Responsible::department));
      case RESPONSIBLE_UNIT -> words(responsible.map(Responsible::unit));
      case PERSON -> words(responsible.map(Responsible::person));
      case DEADLINE -> words(deadline);
      case STATE -> state.label().in(locale);
      case DONE_ON -> words(doneOn);
      case RESULT -> words(result, locale);
      case CONFIRMATION -> words(confirmation, locale);
      case RATING -> words(rating, locale);
      case STRUCK_OFF_ON -> words(struckOffOn);
    };
  }

  private static String words(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String words(Optional<Text> text, Locale locale) {
    return text.map(found -> found.in(locale)).orElse("");
  }
}
