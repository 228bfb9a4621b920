package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiangzhi.governance.journal.Codec;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.points.Claim;
import org.xiangzhi.governance.points.Entry;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.Mode;
import org.xiangzhi.governance.points.PostingCommand;
import org.xiangzhi.governance.points.PostingEvent;

/** Hands in claims, whole or each by itself. */
record ClaimSheets(Mode mode, Codec codec) implements SheetKind<Claim> {
  private static final String TAKEN = "points.claims-taken/1";

  @Override
  public EntryId id(Claim claim) {
    return claim.id();
  }

  @Override
  public PostingCommand check(ImmutableList<Claim> claims) {
    return new PostingCommand.PostClaims(Mode.EACH, claims);
  }

  @Override
  public PostingCommand post(ImmutableList<Claim> claims) {
    return new PostingCommand.PostClaims(mode, claims);
  }

  @Override
  public List<RowResult> results(List<SheetRow<Claim>> rows, ImmutableList<StoredEvent> events) {
    PostingEvent.ClaimsTaken taken =
        events.stream()
            .filter(event -> event.type().equals(TAKEN))
            .map(event -> codec.read(event.body(), PostingEvent.ClaimsTaken.class))
            .findFirst()
            .orElseThrow();
    Map<Claim, ImmutableList<Refusal>> refused = new HashMap<>();
    taken.refused().forEach(one -> refused.put(one.claim(), one.refusals()));
    Map<EntryId, RowResult.State> states = new HashMap<>();
    taken.known().forEach(id -> states.put(id, RowResult.State.KNOWN));
    taken.entries().stream().map(Entry::id).forEach(id -> states.put(id, RowResult.State.POSTED));
    taken.waiting().forEach(claim -> states.put(claim.id(), RowResult.State.WAITING));
    List<RowResult> results = new ArrayList<>();
    Set<EntryId> seen = new HashSet<>();
    for (SheetRow<Claim> row : rows) {
      EntryId id = row.value().id();
      ImmutableList<Refusal> why = refused.getOrDefault(row.value(), ImmutableList.of());
      boolean again = !seen.add(id);
      results.add(
          why.isEmpty()
              ? RowResult.of(
                  row.number(),
                  id.value(),
                  again ? RowResult.State.KNOWN : states.getOrDefault(id, RowResult.State.KNOWN))
              : RowResult.refused(row.number(), id.value(), why));
    }
    return results;
  }
}
