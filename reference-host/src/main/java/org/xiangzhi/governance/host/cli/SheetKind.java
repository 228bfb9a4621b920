package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.PostingCommand;

/** Says how rows of one kind are handed in. */
interface SheetKind<T> {
  /** Names the entry that a row becomes. */
  EntryId id(T value);

  /** Asks for rows so that each is judged by itself, for a check beforehand. */
  PostingCommand check(ImmutableList<T> values);

  /** Asks for rows. */
  PostingCommand post(ImmutableList<T> values);

  /** Reads what became of each row from the events. */
  List<RowResult> results(List<SheetRow<T>> rows, ImmutableList<StoredEvent> events);
}
