package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Digest;

/** Recomputes the ledger of one log from its events alone. */
final class PointsRecount {
  private static final ImmutableList<String> OWN =
      ImmutableList.of("issue", "pool", "shop", "reserve", "opening", "transit");

  private final LogId log;
  private final List<PointsAudit.Finding> findings;
  private final PointsBalances balances = new PointsBalances();
  private final PointsOrders orders = new PointsOrders(balances);
  private final Map<String, Posted> entries = new HashMap<>();
  private final Map<String, String> successors = new HashMap<>();
  private final Set<String> takenBack = new HashSet<>();
  private final List<JsonTree> closings = new ArrayList<>();
  private final List<Anchored> anchored = new ArrayList<>();
  private final List<Moved> out = new ArrayList<>();
  private final List<Moved> in = new ArrayList<>();
  private String command = "";
  private Head before = Head.EMPTY;
  private boolean opened;

  /** Is a closing as the log of the county has it. */
  record Anchored(LogId village, long number, JsonTree closing, long position) {}

  /** Is a balance that left for another village, or came from one. */
  record Moved(
      LogId other, String entry, String account, Map<String, Long> amounts, long position) {
    /** Names the entry by which it arrives. */
    String arrivesAs(LogId from) {
      return "sys." + Digest.ofText("carry-in/" + from + "/" + entry).value().substring(0, 40);
    }

    boolean carries(Moved left) {
      return account.equals(left.account()) && amounts.equals(left.amounts());
    }
  }

  private static final class Posted {
    final long position;
    final String kind;
    final List<PointsLeg> legs;
    boolean reversed;

    Posted(long position, String kind, List<PointsLeg> legs) {
      this.position = position;
      this.kind = kind;
      this.legs = legs;
    }
  }

  PointsRecount(LogId log, List<PointsAudit.Finding> findings) {
    this.log = log;
    this.findings = findings;
  }

  LogId log() {
    return log;
  }

  /** Says what it came to; empty if the log has no ledger. */
  Optional<PointsAudit.Ledger> ledger() {
    return opened
        ? Optional.of(
            new PointsAudit.Ledger(
                log,
                balances.accounts(),
                entries.size(),
                ImmutableSortedMap.copyOf(balances.holders()),
                closings.size()))
        : Optional.empty();
  }

  List<Anchored> anchored() {
    return anchored;
  }

  List<Moved> out() {
    return out;
  }

  List<Moved> in() {
    return in;
  }

  boolean isTakenBack(String entry) {
    return takenBack.contains(entry);
  }

  Optional<JsonTree> closing(long number) {
    return number >= 1 && number <= closings.size()
        ? Optional.of(closings.get((int) number - 1))
        : Optional.empty();
  }

  void take(StoredEvent event) {
    if (!event.command().value().equals(command)) {
      command = event.command().value();
      before = new Head(event.position() - 1, event.previous());
    }
    if (!event.type().startsWith("points.")) {
      return;
    }
    JsonTree body = JsonTree.parse(event.body());
    open(event.type(), body);
    if (!orders.take(event.type(), body, this::standing)) {
      find(event, PointsAudit.Fault.HOLD, body.text("order"));
    }
    for (JsonTree entry : body.has("entries") ? body.trees("entries") : List.<JsonTree>of()) {
      post(event, entry);
    }
    finish(event, body);
    if (!balances.addUp()) {
      find(event, PointsAudit.Fault.SUM, event.type());
    }
  }

  private void open(String type, JsonTree body) {
    switch (type) {
      case "points.ledger-opened/1" -> {
        opened = true;
        OWN.forEach(balances::open);
        body.tree("rules").trees("books").forEach(balances::book);
      }
      case "points.accounts-opened/1" -> body.texts("accounts").forEach(this::opened);
      case "points.accounts-succeeded/1" -> body.texts("into").forEach(balances::open);
      case "points.carried-in/1", "points.taken-back/1" -> opened(body.text("account"));
      default -> {
        // Nothing else opens an account.
      }
    }
  }

  private void opened(String account) {
    successors.remove(account);
    balances.open(account);
  }

  private void post(StoredEvent event, JsonTree entry) {
    String id = entry.text("id");
    String kind = entry.text("kind");
    List<PointsLeg> legs = entry.trees("legs").stream().map(PointsLeg::of).toList();
    if (entries.containsKey(id)) {
      find(event, PointsAudit.Fault.ENTRY_TWICE, id);
      return;
    }
    if (legs.isEmpty() || !legs.stream().allMatch(balances::isSound)) {
      find(event, PointsAudit.Fault.LEG, id);
      return;
    }
    if (!closings.isEmpty()
        && entry.text("day").compareTo(closings.get(closings.size() - 1).text("until")) <= 0) {
      find(event, PointsAudit.Fault.PERIOD, id);
    }
    Optional<Posted> turned =
        kind.equals("REVERSAL") ? reversed(event, entry, legs) : Optional.empty();
    Set<String> lowered = balances.move(entry.text("day"), legs);
    // What the same act had given is taken back whole; debts pass to successors and between
    // villages.
    boolean down =
        turned.filter(one -> one.position == event.position()).isPresent()
            || kind.equals("SUCCESSION")
            || kind.equals("CARRIED_IN");
    if (!down && !balances.keepFloors(lowered, kind.equals("REVERSAL"))) {
      find(event, PointsAudit.Fault.FLOOR, id);
    }
    entries.put(id, new Posted(event.position(), kind, legs));
  }

  private Optional<Posted> reversed(StoredEvent event, JsonTree entry, List<PointsLeg> legs) {
    String about = entry.has("about") ? entry.text("about") : "";
    Optional<Posted> found = Optional.ofNullable(entries.get(about));
    boolean back = event.type().equals("points.taken-back/1");
    boolean fits =
        found
            .filter(one -> !one.reversed && !one.kind.equals("REVERSAL"))
            .filter(one -> back == one.kind.equals("CARRIED_OUT"))
            .filter(one -> isOpposite(one.legs, legs))
            .isPresent();
    if (!fits) {
      find(event, PointsAudit.Fault.REVERSAL, entry.text("id"));
    }
    found.ifPresent(one -> one.reversed = true);
    if (back) {
      takenBack.add(about);
    }
    return found;
  }

  private boolean isOpposite(List<PointsLeg> legs, List<PointsLeg> opposite) {
    if (legs.size() != opposite.size()) {
      return false;
    }
    for (int i = 0; i < legs.size(); i++) {
      PointsLeg one = legs.get(i);
      PointsLeg other = opposite.get(i);
      if (!other.book().equals(one.book())
          || other.amount() != one.amount()
          || !stands(other.from(), one.to())
          || !stands(other.to(), one.from())) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether an account is another one, or succeeded to it. */
  private boolean stands(String account, String original) {
    return account.equals(original) || account.equals(standing(original));
  }

  private String standing(String account) {
    String now = account;
    Set<String> seen = new HashSet<>();
    while (successors.containsKey(now) && seen.add(now)) {
      now = successors.getOrDefault(now, now);
    }
    return now;
  }

  private void finish(StoredEvent event, JsonTree body) {
    switch (event.type()) {
      case "points.accounts-succeeded/1" -> succeed(body);
      case "points.period-closed/1" -> close(event, body.tree("closing"));
      case "points.anchored/1" ->
          anchored.add(
              new Anchored(
                  LogId.of(body.text("village")),
                  body.tree("closing").number("number"),
                  body.tree("closing"),
                  event.position()));
      case "points.carried-out/1" -> {
        if (body.flag("carried")) {
          moved(event, body, LogId.of(body.text("to")), body.text("as"), -1).ifPresent(out::add);
        }
      }
      case "points.carried-in/1" ->
          moved(event, body, LogId.of(body.text("from")), body.text("account"), 1)
              .ifPresent(in::add);
      default -> {
        // Nothing else concerns more than its entries.
      }
    }
  }

  private void succeed(JsonTree body) {
    List<String> into = body.texts("into");
    for (String from : body.texts("from")) {
      if (!from.equals(into.get(0))) {
        orders.pass(from, into.get(0));
      }
      if (!into.contains(from)) {
        successors.put(from, into.get(0));
      }
    }
  }

  /** Adds up what an account gave, or got, in the one entry of an event. */
  private static Optional<Moved> moved(
      StoredEvent event, JsonTree body, LogId other, String there, int sign) {
    Map<String, Long> amounts = new TreeMap<>();
    for (JsonTree entry : body.trees("entries")) {
      for (JsonTree tree : entry.trees("legs")) {
        PointsLeg leg = PointsLeg.of(tree);
        long got = leg.to().equals(body.text("account")) ? leg.amount() : -leg.amount();
        amounts.merge(leg.book(), sign * got, Math::addExact);
      }
    }
    return body.trees("entries").stream()
        .findFirst()
        .map(entry -> new Moved(other, entry.text("id"), there, amounts, event.position()));
  }

  private void close(StoredEvent event, JsonTree closing) {
    Optional<JsonTree> last = closing(closings.size());
    boolean right =
        closing.number("number") == closings.size() + 1
            && last.filter(one -> one.text("until").compareTo(closing.text("until")) >= 0).isEmpty()
            && closing.number("openingPosition")
                == last.map(one -> one.number("closingPosition")).orElse(0L)
            && closing
                .text("openingDigest")
                .equals(
                    last.map(one -> one.text("closingDigest")).orElse(Head.EMPTY.digest().value()))
            && closing.number("closingPosition") == before.position()
            && closing.text("closingDigest").equals(before.digest().value())
            && closing.number("entries") == entries.size()
            && closing.text("trialBalance").equals(balances.digest(closing.text("until")).value());
    if (!right) {
      find(event, PointsAudit.Fault.CLOSING, String.valueOf(closing.number("number")));
    }
    closings.add(closing);
  }

  private void find(StoredEvent event, PointsAudit.Fault fault, String detail) {
    findings.add(new PointsAudit.Finding(log, event.position(), fault, detail));
  }
}
