package org.xiangzhi.governance.points;

import java.util.Locale;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Digest;

/** Writes why an entry is there, in Chinese or English, by the ids of the record. */
public final class ExplanationPaper {
  private final Explanation why;
  private final PaperWords words;

  /**
   * Chooses explanation and language.
   *
   * @param why the explanation
   * @param reader any Chinese locale for Chinese; English for every other
   */
  public ExplanationPaper(Explanation why, Locale reader) {
    this.why = why;
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

  private Paper paper() {
    Paper paper = new Paper(words.language(), words.word("WHY", "entry", why.entry().id()));
    paper.heading(words.word("DECISION"));
    paper.line(why.decision().map(this::decision).orElseGet(() -> words.word("ORDERED")));
    why.tariff().ifPresent(adopted -> tariff(paper, adopted));
    why.rule().ifPresent(rule -> rule(paper, rule));
    why.entry().ground().ifPresent(ground -> evidence(paper, ground));
    entry(paper);
    posted(paper);
    after(paper);
    return paper;
  }

  private String decision(Explanation.Basis decision) {
    return decision.basis() instanceof TariffBasis.ByBallot b
        ? words.word("BALLOT", "ballot", b.ballot(), "question", decision.text())
        : words.word(
            "CLAUSE",
            "clause",
            ((TariffBasis.ByClause) decision.basis()).clause(),
            "version",
            decision.version(),
            "from",
            decision.from(),
            "text",
            decision.text());
  }

  private void tariff(Paper paper, LedgerEvent.TariffAdopted adopted) {
    paper.heading(words.word("TARIFF"));
    paper.line(
        words.word(
            "ADOPTED",
            "name",
            adopted.tariff().name(),
            "version",
            adopted.tariff().version(),
            "number",
            adopted.number(),
            "from",
            adopted.from(),
            "person",
            adopted.by(),
            "day",
            adopted.on()));
  }

  private void rule(Paper paper, TariffRule rule) {
    paper.heading(words.word("RULE"));
    paper.line(words.word("RULED", "rule", rule.id(), "text", rule.text()));
    Optional<Ground> ground = why.entry().ground();
    ground.ifPresent(one -> paper.line(words.word("COUNTED", "quantity", one.quantity())));
    ground
        .flatMap(Ground::amount)
        .ifPresent(
            amount -> paper.line(words.word("DECIDED", "amount", why.scale().print(amount))));
    ground
        .flatMap(Ground::measure)
        .ifPresent(measure -> paper.line(words.word("MEASURED", "measure", measure)));
    ground.flatMap(Ground::deed).ifPresent(deed -> paper.line(words.word("DEED", "deed", deed)));
    ground.flatMap(Ground::note).ifPresent(note -> paper.line(words.word("NOTE", "note", note)));
  }

  private void evidence(Paper paper, Ground ground) {
    paper.heading(words.word("EVIDENCE"));
    for (Evidence one : ground.evidence()) {
      paper.line(
          words.word(
              "EVIDENCE." + one.kind(),
              "reference",
              one.reference(),
              "digest",
              one.digest().map(Digest::value)));
    }
    if (ground.evidence().isEmpty()) {
      paper.line(words.word("NO_EVIDENCE"));
    }
  }

  private void entry(Paper paper) {
    paper.heading(words.word("ENTRY"));
    Entry entry = why.entry();
    paper.line(
        words.word(
            "COUNTS",
            "kind",
            words.kind(entry.kind()),
            "day",
            entry.day(),
            "lapses",
            entry.lapses().map(Object::toString).orElseGet(() -> words.word("FOR_EVER"))));
    for (Leg leg : entry.legs()) {
      paper.line(
          words.word(
              "LEG",
              "book",
              leg.book(),
              "amount",
              why.scale().print(leg.amount()),
              "from",
              leg.from(),
              "to",
              leg.to()));
    }
  }

  private void posted(Paper paper) {
    why.trace()
        .proposer()
        .ifPresent(person -> paper.line(words.word("PROPOSED", "person", person)));
    paper.line(
        words.word(
            "POSTED",
            "person",
            why.trace().by(),
            "day",
            why.on(),
            "at",
            why.trace().recordedAt(),
            "position",
            why.trace().position(),
            "type",
            why.event()));
    why.reason().ifPresent(reason -> paper.line(words.word("REASON", "reason", reason)));
  }

  private void after(Paper paper) {
    paper.heading(words.word("AFTER"));
    why.entry().about().ifPresent(other -> paper.line(words.word("ABOUT", "entry", other)));
    why.objection().ifPresent(one -> objection(paper, one));
    why.reversal()
        .ifPresentOrElse(
            by ->
                paper.line(
                    words.word(
                        "REVERSED", "entry", by.entry(), "day", by.day(), "reason", by.reason())),
            () -> paper.line(words.word("STANDS")));
  }

  private void objection(Paper paper, Objection objection) {
    paper.line(
        words.word(
            "CONTESTED",
            "contest",
            objection.id(),
            "day",
            objection.brought().on(),
            "reason",
            objection.brought().reason(),
            "deadline",
            objection.brought().deadline()));
    objection
        .decided()
        .ifPresent(
            outcome ->
                paper.line(
                    words.word(outcome.upheld() ? "UPHELD" : "OVERTURNED", "day", outcome.on())));
  }
}
