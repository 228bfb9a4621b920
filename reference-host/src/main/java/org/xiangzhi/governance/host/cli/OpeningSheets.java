package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.PostingCommand;

/** Hands in balances of a system in use before, with its papers. */
record OpeningSheets(LocalDate day, ImmutableList<Digest> papers)
    implements SheetKind<PostingCommand.Opening> {
  @Override
  public EntryId id(PostingCommand.Opening balance) {
    return balance.id();
  }

  @Override
  public PostingCommand check(ImmutableList<PostingCommand.Opening> balances) {
    return post(balances);
  }

  @Override
  public PostingCommand post(ImmutableList<PostingCommand.Opening> balances) {
    return new PostingCommand.TakeInOpening(day, balances, papers);
  }

  @Override
  public List<RowResult> results(
      List<SheetRow<PostingCommand.Opening>> rows, ImmutableList<StoredEvent> events) {
    return rows.stream()
        .map(row -> RowResult.of(row.number(), row.value().id().value(), RowResult.State.POSTED))
        .toList();
  }
}
