package org.xiangzhi.governance.host.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;

/**
 * Judges every vote of one log again, from its record. It reads bodies as plain JSON and uses none
 * of the library's rooms.
 */
final class VerdictCheck {
  /**
   * Is what judging a vote again came to.
   *
   * @param log the log
   * @param position the position of the event that states the verdict
   * @param vote the ballot, or the case of a compact
   * @param rules the digest of the practice under which it was counted
   * @param stated the outcome that is stated
   * @param found the outcome that was found
   * @param figures inputs and shares, as they stand in the verdict
   * @param problem what differs: OUTCOME, BASE, WINNERS, TURNOUT, TALLY, OPENED or UNREADABLE
   */
  record Checked(
      LogId log,
      long position,
      String vote,
      String rules,
      String stated,
      String found,
      String figures,
      Optional<String> problem) {}

  private final Map<String, VoteRecord> votes = new HashMap<>();
  private final Map<String, String> criteria = new HashMap<>();

  /** Takes in the next event; tells what a verdict in it came to. */
  Optional<Checked> take(StoredEvent event) {
    boolean ballot = event.type().startsWith("ballot.");
    if (!ballot && !event.type().startsWith("compact.")) {
      return Optional.empty();
    }
    try {
      JsonTree body = JsonTree.parse(event.body());
      String vote = ballot ? "ballot " + body.text("ballot") : "case " + caseOf(body);
      return take(event, body, vote);
    } catch (JsonTree.UnreadableException | ArithmeticException e) {
      return Optional.of(checked(event, "?", "?", "?", "–", Optional.of("UNREADABLE")));
    }
  }

  private static String caseOf(JsonTree body) {
    return body.has("caseId") ? body.text("caseId") : "–";
  }

  private Optional<Checked> take(StoredEvent event, JsonTree body, String vote) {
    switch (event.type()) {
      case "ballot.opened/1" -> {
        votes.put(vote, VoteRecord.of(body));
        criteria.put(vote, body.tree("criteria").toString());
      }
      case "compact.assembly-opened/1" -> votes.put(vote, VoteRecord.ofAssembly(body));
      case "ballot.counted/1", "compact.vote-counted/1" -> {
        return Optional.of(judged(event, body, vote));
      }
      default -> {
        VoteRecord record = votes.get(vote);
        if (record != null) {
          record.take(event.type(), body);
        }
      }
    }
    return Optional.empty();
  }

  private Checked judged(StoredEvent event, JsonTree body, String vote) {
    JsonTree verdict = body.tree("verdict");
    JsonTree by = verdict.tree("criteria");
    JsonTree turnout = verdict.tree("turnout");
    Recount found = Recount.of(by, turnout, verdict.tree("tally"));
    return checked(
        event,
        vote,
        verdict.text("outcome"),
        found.outcome(),
        figures(verdict),
        problem(body, verdict, found, vote));
  }

  private Optional<String> problem(JsonTree body, JsonTree verdict, Recount found, String vote) {
    VoteRecord record = votes.get(vote);
    String agreed = criteria.get(vote);
    if (record == null || (agreed != null && !agreed.equals(verdict.tree("criteria").toString()))) {
      return Optional.of("OPENED");
    }
    if (!found.outcome().equals(verdict.text("outcome"))) {
      return Optional.of("OUTCOME");
    }
    if (found.base() != verdict.number("base")) {
      return Optional.of("BASE");
    }
    if (!found.winners().equals(verdict.texts("winners"))
        || !found.tied().equals(new HashSet<>(verdict.texts("tied")))) {
      return Optional.of("WINNERS");
    }
    if (!record.hasTurnout(verdict.tree("turnout"))) {
      return Optional.of("TURNOUT");
    }
    // Hands on a compact are counted in the event that states the verdict, and nowhere else.
    return agreed == null || record.hasTally(body) ? Optional.empty() : Optional.of("TALLY");
  }

  private static String figures(JsonTree verdict) {
    JsonTree by = verdict.tree("criteria");
    JsonTree turnout = verdict.tree("turnout");
    JsonTree quorum = by.tree("quorum");
    return "%d/%d %s %s %s (%s), %s %s %s %d (%s), %s"
        .formatted(
            turnout.number("present"),
            turnout.number("eligible") - turnout.number("recused"),
            quorum.text("basis"),
            quorum.flag("voting") ? "VOTING" : "PRESENT",
            share(quorum.tree("share")),
            by.text("quorumRule"),
            share(by.tree("majority")),
            "of",
            by.text("majorityOf"),
            verdict.number("base"),
            by.text("majorityRule"),
            plain(verdict.tree("tally")));
  }

  private static String share(JsonTree share) {
    return (share.flag("strict") ? "> " : ">= ")
        + share.number("numerator")
        + "/"
        + share.number("denominator");
  }

  private static String plain(JsonTree tree) {
    StringBuilder text = new StringBuilder();
    tree.fields()
        .forEach(
            (name, value) ->
                text.append(text.isEmpty() ? "" : " ")
                    .append(name)
                    .append('=')
                    .append(value instanceof JsonTree below ? "{" + plain(below) + "}" : value));
    return text.toString();
  }

  private static Checked checked(
      StoredEvent event,
      String vote,
      String stated,
      String found,
      String figures,
      Optional<String> problem) {
    return new Checked(
        event.log(),
        event.position(),
        vote,
        event.rules().value(),
        stated,
        found,
        figures,
        problem);
  }
}
