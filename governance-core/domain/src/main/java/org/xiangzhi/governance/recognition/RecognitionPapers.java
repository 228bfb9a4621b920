package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.SealedPaper;
import org.xiangzhi.governance.kernel.Text;

/**
 * Prints certificates, notices and lists as pages of HTML with a place for the seal, Chinese first
 * and the English below. Certificates and notices go into the hands of whom they are about; the
 * public list and the plaque register name those alone who consented to it separately.
 */
public final class RecognitionPapers {
  private static final String BUNDLE = "org.xiangzhi.governance.recognition.papers";
  private static final ImmutableList<String> LIST_COLUMNS =
      ImmutableList.of("LIST", "NUMBER", "CLAUSE", "FIRST", "LAST", "NAMED");
  private static final ImmutableList<String> PLAQUE_COLUMNS =
      ImmutableList.of(
          "NUMBER", "AWARD", "UNIT", "TERM", "HONOUR", "WINNER", "DELIVERED", "REVOKED");
  private static final Text UNNAMED = Text.of("未公布", "not named");

  private RecognitionPapers() {}

  /**
   * Prints the certificate of one winner 荣誉证书.
   *
   * @param round the round
   * @param winner the winner
   * @param names how persons and units are called
   * @return the page, which says so if the award was revoked; empty if there is no such winner
   */
  public static Optional<String> awardCertificate(
      Round round, Concerned winner, RecognitionNames names) {
    return round.awards().get(winner).map(award -> awardCertificate(round, award, names));
  }

  private static String awardCertificate(Round round, Award award, RecognitionNames names) {
    SealedPaper paper =
        new SealedPaper(BUNDLE, "CERTIFICATE")
            .line("CERTIFICATE.TO", "winner", names.of(award.won().winner()))
            .line(
                "CERTIFICATE.FOR",
                "unit",
                names.unit().apply(round.opened().unit()),
                "term",
                term(round.opened().term()),
                "award",
                round.rules().name(),
                "votes",
                award.won().votes())
            .line("CERTIFICATE.DAY", "day", round.declared().orElseThrow().on());
    award
        .delivered()
        .ifPresent(it -> paper.line("CERTIFICATE.NUMBER", "number", it.number(), "day", it.on()));
    if (award.isRevoked()) {
      paper.warning("CERTIFICATE.REVOKED");
    }
    return paper.page();
  }

  private static Text term(AwardTerm term) {
    return switch (term.cycle()) {
      case ONCE -> Text.of("本次", "this");
      case YEAR -> Text.of(term + "年", term.value());
      case QUARTER ->
          Text.of(
              term.value().substring(0, 4) + "年第" + term.value().substring(6) + "季度", term.value());
    };
  }

  /**
   * Prints the notice of a listing to whom it is about 上榜告知书: why, from when to when, and how to
   * appeal. It is not for posting.
   *
   * @param one the case
   * @param names how persons and units are called
   * @param day the day of printing; a listing that does not count on it says so
   * @return the page, or empty if there never was a listing
   */
  public static Optional<String> listNotice(ListCase one, RecognitionNames names, LocalDate day) {
    return one.listing().map(listed -> listNotice(one, listed, names, day));
  }

  private static String listNotice(
      ListCase one, ListEvent.Listed listed, RecognitionNames names, LocalDate day) {
    AppealRules appeal = one.rules().appeal();
    SealedPaper paper =
        new SealedPaper(BUNDLE, "NOTICE", "list", one.rules().name())
            .line("NOTICE.TO", "concerned", names.of(one.begun().concerned()))
            .line(
                "NOTICE.WHY",
                "number",
                one.id(),
                "place",
                listed.clause().place(),
                "what",
                one.begun().what())
            .line(
                "NOTICE.DAYS",
                "list",
                one.rules().name(),
                "first",
                listed.first(),
                "last",
                listed.last())
            .line(one.rules().display() == ListDisplay.SUBJECT ? "NOTICE.CONSENT" : "NOTICE.SHOWN");
    if (one.rules().blocksHonours()) {
      paper.line("NOTICE.HONOURS");
    }
    paper
        .line("NOTICE.LIFT")
        .line(
            "NOTICE.APPEAL",
            "last",
            listed.on().plusDays(appeal.withinDays()),
            "days",
            appeal.decideDays());
    if (!one.isListedOn(day)) {
      paper.warning("NOTICE.OVER", "day", day);
    }
    return paper.page();
  }

  /**
   * Prints what everyone may see of the lists.
   *
   * @param list what everyone may see
   * @param village what people call the village
   * @param names how persons and units are called
   * @return the page
   */
  public static String publicList(PublicList list, String village, RecognitionNames names) {
    SealedPaper paper =
        new SealedPaper(BUNDLE, "PUBLIC", "village", village).line("PUBLIC.DAY", "day", list.day());
    if (list.entries().isEmpty()) {
      return paper.line("PUBLIC.EMPTY").page();
    }
    return paper
        .table(
            LIST_COLUMNS,
            list.entries().stream()
                .map(
                    entry ->
                        ImmutableList.of(
                            entry.list(),
                            entry.number(),
                            entry.clause(),
                            entry.first(),
                            entry.last(),
                            entry.named().<Object>map(names::of).orElse(UNNAMED)))
                .collect(ImmutableList.toImmutableList()))
        .line("PUBLIC.APPEAL")
        .page();
  }

  /**
   * Prints the register of plaques and certificates 牌匾登记簿.
   *
   * @param register the register
   * @param village what people call the village
   * @param names how persons and units are called
   * @return the page
   */
  public static String plaqueRegister(
      PlaqueRegister register, String village, RecognitionNames names) {
    return new SealedPaper(BUNDLE, "PLAQUES", "village", village)
        .table(
            PLAQUE_COLUMNS,
            register.entries().stream()
                .map(
                    entry ->
                        ImmutableList.of(
                            entry.number(),
                            entry.award(),
                            names.unit().apply(entry.unit()),
                            term(entry.term()),
                            honour(entry.honour()),
                            entry.named() ? names.of(entry.winner()) : UNNAMED,
                            entry.deliveredOn(),
                            entry.revokedOn()))
                .collect(ImmutableList.toImmutableList()))
        .page();
  }

  private static Text honour(Honour honour) {
    return switch (honour) {
      case PLAQUE -> Text.of("牌匾", "plaque");
      case CERTIFICATE -> Text.of("证书", "certificate");
    };
  }
}
