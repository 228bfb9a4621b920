package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.xiangzhi.governance.host.sheet.Sheet;
import org.xiangzhi.governance.kernel.Messages;
import org.xiangzhi.governance.kernel.Refusal;

/**
 * Is what became of one row of a sheet.
 *
 * @param row its number as a spreadsheet shows it
 * @param id the name of the entry, as the row has it
 * @param state what became of it
 * @param refusals why it was refused; empty if it was not
 */
record RowResult(int row, String id, State state, ImmutableList<Refusal> refusals) {
  private static final ImmutableList<String> HEADER =
      ImmutableList.of("row", "id", "result", "code", "message");

  /** Says what became of a row. */
  enum State {
    /** It is an entry. */
    POSTED,
    /** It waits for a review. */
    WAITING,
    /** It had been handed in before, with the same content. */
    KNOWN,
    /** It is wrong. */
    REFUSED,
    /** It is right, and was left out because another row is not. */
    LEFT_OUT
  }

  static RowResult of(int row, String id, State state) {
    return new RowResult(row, id, state, ImmutableList.of());
  }

  static RowResult refused(int row, String id, Iterable<Refusal> why) {
    return new RowResult(row, id, State.REFUSED, ImmutableList.copyOf(why));
  }

  /** Leaves it out, unless it is wrong itself. */
  RowResult leftOut() {
    return state == State.REFUSED || state == State.KNOWN ? this : of(row, id, State.LEFT_OUT);
  }

  static Sheet sheet(Iterable<RowResult> results, Messages messages) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    results.forEach(result -> rows.add(result.cells(messages)));
    return Sheet.of(HEADER, rows.build());
  }

  private ImmutableList<String> cells(Messages messages) {
    return ImmutableList.of(
        String.valueOf(row),
        id,
        state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        refusals.stream().map(refusal -> refusal.code().name()).collect(Collectors.joining("; ")),
        refusals.stream().map(messages::render).collect(Collectors.joining("; ")));
  }
}
