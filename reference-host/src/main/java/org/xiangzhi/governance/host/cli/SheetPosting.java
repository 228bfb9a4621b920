package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Receipt;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.points.PostingCommand;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Preview;
import org.xiangzhi.governance.village.Request;

/**
 * Hands in the rows of a long sheet, a thousand at a time. The name of each such part follows from
 * its content and from who hands it in: a run that was cut off can be repeated, and what was posted
 * is not posted again.
 */
final class SheetPosting<T> {
  /** How many rows are handed in at a time. */
  static final int PART = 1000;

  private static final Pattern ROW = Pattern.compile("/(?:claims|rows)/(\\d+)(?:/.*)?");
  private static final int ID_DIGITS = 40;

  private final Session session;
  private final SheetKind<T> kind;
  private final PersonId actor;
  private final Instant at;
  private final IntConsumer progress;

  SheetPosting(
      Session session, SheetKind<T> kind, PersonId actor, Instant at, IntConsumer progress) {
    this.session = session;
    this.kind = kind;
    this.actor = actor;
    this.at = at;
    this.progress = progress;
  }

  /** Judges all rows, each on what those before it would bring about, and posts none. */
  List<RowResult> check(List<SheetRow<T>> rows) {
    List<RowResult> results = new ArrayList<>();
    for (List<SheetRow<T>> all : byLog(rows).values()) {
      List<List<SheetRow<T>>> parts = Lists.partition(all, PART);
      ImmutableList<Preview> previews =
          session.executor().preview(actor, new Checks(parts, results.size()));
      for (int i = 0; i < parts.size(); i++) {
        Preview preview = previews.get(i);
        results.addAll(results(parts.get(i), preview.events(), preview.refusals()));
      }
    }
    return results;
  }

  /** Makes each request when it is its turn, and tells that it is. */
  private final class Checks extends AbstractList<Request> {
    private final List<List<SheetRow<T>>> parts;
    private final int before;

    Checks(List<List<SheetRow<T>>> parts, int before) {
      this.parts = parts;
      this.before = before;
    }

    @Override
    public Request get(int index) {
      progress.accept(before + index * PART);
      List<SheetRow<T>> part = parts.get(index);
      return Request.of("check", part.get(0).log(), at, kind.check(values(part)));
    }

    @Override
    public int size() {
      return parts.size();
    }
  }

  /** Posts rows. */
  List<RowResult> post(List<SheetRow<T>> rows) {
    List<RowResult> results = new ArrayList<>();
    for (List<SheetRow<T>> all : byLog(rows).values()) {
      for (List<SheetRow<T>> part : Lists.partition(all, PART)) {
        progress.accept(results.size());
        results.addAll(posted(part));
      }
    }
    return results;
  }

  private List<RowResult> posted(List<SheetRow<T>> part) {
    Request request = request(part, kind.post(values(part)));
    Optional<Receipt> before = session.journal().receipt(request.log(), request.id());
    if (before.isPresent()) {
      long first = before.get().first();
      int count = (int) (before.get().last() - first + 1);
      return results(
          part, session.journal().read(request.log(), first - 1, count), ImmutableList.of());
    }
    Outcome outcome = session.executor().execute(actor, part.get(0).number(), request).outcome();
    return outcome instanceof Outcome.Accepted accepted
        ? results(part, accepted.events(), ImmutableList.of())
        : results(part, ImmutableList.of(), ((Outcome.Refused) outcome).refusals());
  }

  private Request request(List<SheetRow<T>> part, PostingCommand command) {
    LogId log = part.get(0).log();
    String content = actor + "\n" + log + "\n" + session.codec().write(command);
    String id = "sheet:" + Digest.ofText(content).value().substring(0, ID_DIGITS);
    return Request.of(id, log, at, command);
  }

  private ImmutableList<T> values(List<SheetRow<T>> part) {
    return part.stream().map(SheetRow::value).collect(ImmutableList.toImmutableList());
  }

  private Map<LogId, List<SheetRow<T>>> byLog(List<SheetRow<T>> rows) {
    Map<LogId, List<SheetRow<T>>> byLog = new LinkedHashMap<>();
    rows.forEach(row -> byLog.computeIfAbsent(row.log(), log -> new ArrayList<>()).add(row));
    return byLog;
  }

  private List<RowResult> results(
      List<SheetRow<T>> part, ImmutableList<StoredEvent> events, ImmutableList<Refusal> refusals) {
    if (refusals.isEmpty()) {
      return kind.results(part, events);
    }
    Map<Integer, List<Refusal>> byRow = new LinkedHashMap<>();
    List<Refusal> ofAll = new ArrayList<>();
    for (Refusal refusal : refusals) {
      Matcher row = ROW.matcher(refusal.pointer().orElse(""));
      if (row.matches()) {
        byRow.computeIfAbsent(Integer.parseInt(row.group(1)), i -> new ArrayList<>()).add(refusal);
      } else {
        ofAll.add(refusal);
      }
    }
    List<RowResult> results = new ArrayList<>();
    for (int i = 0; i < part.size(); i++) {
      String id = kind.id(part.get(i).value()).value();
      List<Refusal> why = byRow.getOrDefault(i, ofAll);
      results.add(
          why.isEmpty()
              ? RowResult.of(part.get(i).number(), id, RowResult.State.LEFT_OUT)
              : RowResult.refused(part.get(i).number(), id, why));
    }
    return results;
  }
}
