package org.xiangzhi.governance.meeting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Generates the minutes 纪要 of a meeting from its record, in Chinese or English, as plain text or as
 * a page to print. What was approved is known by the digest of the Chinese text without names,
 * corrections and attachments: those come behind it and change nothing.
 */
public final class Minutes {
  private final Meeting meeting;
  private final MeetingKind kind;
  private final MeetingRules rules;
  private final MeetingView view;

  private Minutes(Meeting meeting, MeetingKind kind, MeetingRules rules, MeetingView view) {
    this.meeting = meeting;
    this.kind = kind;
    this.rules = rules;
    this.view = view;
  }

  /**
   * Takes the minutes of a meeting.
   *
   * @param meeting the meeting, at whatever stage
   * @param view what the other rooms know: its rules, and the verdicts of its ballots
   * @return its minutes
   */
  public static Minutes of(Meeting meeting, MeetingView view) {
    MeetingRules rules = view.rules(meeting.called().practice());
    MeetingKind kind =
        rules
            .kind(meeting.called().kind())
            .orElseThrow(() -> new IllegalStateException("no kind " + meeting.called().kind()));
    return new Minutes(meeting, kind, rules, view);
  }

  /**
   * Returns the residents' share of the speaking time.
   *
   * @return the share
   */
  public SpeakingShare share() {
    return SpeakingShare.of(meeting, kind);
  }

  /**
   * Writes plain text.
   *
   * @param reader any Chinese locale for Chinese; English for every other
   * @param names how persons and units are called
   * @return the text
   */
  public String text(Locale reader, MinutesNames names) {
    return sheet(reader, names, true).text();
  }

  /**
   * Writes a page of HTML that prints well.
   *
   * @param reader any Chinese locale for Chinese; English for every other
   * @param names how persons and units are called
   * @return the page
   */
  public String page(Locale reader, MinutesNames names) {
    return sheet(reader, names, true).page();
  }

  /**
   * Digests what is approved.
   *
   * @return the digest of the Chinese text by ids, without the last section
   */
  public Digest digest() {
    return Digest.ofText(sheet(Locale.CHINESE, MinutesNames.MASKED, false).text());
  }

  private MinutesSheet sheet(Locale reader, MinutesNames names, boolean annex) {
    MinutesWords words = new MinutesWords(reader);
    course(words, names);
    attendance(words);
    constraints(words);
    new MinutesAgenda(meeting, kind, rules, view, words, names.person()).write();
    speakers(words, names);
    raised(words);
    parts(words);
    if (annex) {
      annex(words, names);
    }
    String unit = names.unit().apply(meeting.called().unit());
    return words.sheet(words.word("TITLE", "unit", unit, "kind", kind.name()));
  }

  private void course(MinutesWords words, MinutesNames names) {
    SessionEvent.Called called = meeting.called();
    words.line(
        "MEETING", "id", meeting.id(), "practice", called.practice().value().substring(0, 12));
    words.line(
        "CONVENER",
        "person",
        names.person().apply(called.convener()),
        "offices",
        called.offices().stream().map(OfficeId::value).collect(Collectors.joining(", ")));
    words.line("PLACE", "place", called.place());
    called.reconvenes().ifPresent(earlier -> words.line("RECONVENES", "id", earlier));
    for (SessionEvent.NoticeGiven notice : meeting.session().notices()) {
      words.line(
          "NOTICE",
          "day",
          notice.on(),
          "channel",
          channel(notice.channel()),
          "place",
          notice.place());
    }
    if (meeting.session().notices().isEmpty()) {
      words.line("NO_NOTICE");
    }
    words.line("STARTS", "at", called.startsAt());
    held(words);
    words.section("COURSE");
  }

  private void held(MinutesWords words) {
    Session session = meeting.session();
    session.openedAt().ifPresent(at -> words.line("OPENED", "at", at));
    for (Session.Break gap : session.breaks()) {
      words.line(
          "BREAK",
          "at",
          gap.adjourned().at(),
          "until",
          gap.adjourned().until(),
          "reason",
          gap.adjourned().reason());
      gap.resumed().ifPresent(at -> words.line("RESUMED", "at", at));
    }
    session
        .cancelled()
        .ifPresent(off -> words.line("CANCELLED", "day", off.on(), "reason", off.reason()));
    session
        .missed()
        .ifPresent(
            missed ->
                words.line(
                    "MISSED",
                    "present",
                    missed.present(),
                    "entitled",
                    missed.entitled(),
                    "day",
                    missed.reconveneBy()));
    session
        .closedAt()
        .ifPresentOrElse(
            at -> words.line("CLOSED", "at", at),
            () -> words.line("STAGE", "stage", session.stage().wording()));
  }

  private Object channel(ChannelId id) {
    return kind.channel(id).<Object>map(MeetingChannel::name).orElse(id);
  }

  private void attendance(MinutesWords words) {
    meeting
        .attendance()
        .byChannel()
        .forEach((id, number) -> words.line("CHANNEL", "channel", channel(id), "number", number));
    Session session = meeting.session();
    kind.quorum()
        .flatMap(quorum -> session.opened().map(opened -> quorum(quorum, opened, words)))
        .ifPresent(line -> words.said(1, line));
    session.closed().ifPresent(closed -> turnout(closed, words));
    words.section("ATTENDANCE");
  }

  private static String quorum(QuorumRule quorum, SessionEvent.Opened opened, MinutesWords words) {
    return words.word(
        "QUORUM",
        "share",
        words.share(quorum.share()),
        "present",
        opened.present(),
        "entitled",
        opened.entitled());
  }

  private void turnout(SessionEvent.Closed closed, MinutesWords words) {
    int came = meeting.attendance().cameEntitled().size();
    words.line(
        "ENTITLED",
        "entitled",
        closed.entitled(),
        "home",
        closed.atHome(),
        "came",
        came,
        "percent",
        MinutesWords.percent(came, closed.atHome()),
        "others",
        meeting.attendance().came().values().filter(one -> one.counts().isEmpty()).count());
  }

  private void constraints(MinutesWords words) {
    for (MeetingConstraint constraint : kind.constraints()) {
      words.said(1, view.rule(meeting.called().practice(), constraint.rule()).statement());
    }
    if (kind.constraints().isEmpty()) {
      words.line("NONE");
    }
    words.section("CONSTRAINTS");
  }

  private void speakers(MinutesWords words, MinutesNames names) {
    SpeakingShare share = share();
    for (Speech speech : meeting.speeches().spoken()) {
      words.under(
          "SPEECH",
          "from",
          speech.stretches().get(0).from(),
          "person",
          names.person().apply(speech.person()),
          "group",
          speech.group().wording(),
          "time",
          words.time(speech.millis()));
    }
    for (Map.Entry<SpeakerGroup, Long> group : meeting.speeches().millis().entrySet()) {
      words.line(
          "TOTAL",
          "group",
          group.getKey().wording(),
          "time",
          words.time(group.getValue()),
          "percent",
          MinutesWords.percent(group.getValue(), share.total()));
    }
    judged(share, words);
    words.section("SPEAKERS");
  }

  private static void judged(SpeakingShare share, MinutesWords words) {
    if (share.total() == 0) {
      words.line("SILENT");
    } else if (share.required().isPresent()) {
      Object[] arguments = {
        "millis",
        share.residents(),
        "total",
        share.total(),
        "share",
        words.share(share.required().get()),
        "verdict",
        words.word(share.isShort() ? "FLAG" : "REACHED")
      };
      if (share.isShort()) {
        words.flag("SHARE", arguments);
      } else {
        words.line("SHARE", arguments);
      }
    }
  }

  private void raised(MinutesWords words) {
    String matters =
        meeting.agenda().raised().map(MatterId::value).collect(Collectors.joining(", "));
    if (matters.isEmpty()) {
      words.line("NONE");
    } else {
      words.line("RAISED_AS", "matters", matters);
    }
    words.section("RAISED");
  }

  private void parts(MinutesWords words) {
    for (MeetingPart part : kind.parts()) {
      Optional<SessionEvent.PartCompleted> done = meeting.session().parts().get(part.id());
      done.ifPresentOrElse(
          one -> words.line("PART", "part", part.name(), "note", one.note(), "day", one.on()),
          () -> words.line("PART_OPEN", "part", part.name()));
    }
    if (kind.parts().isEmpty()) {
      words.line("NONE");
    }
    words.section("PARTS");
  }

  private void annex(MinutesWords words, MinutesNames names) {
    MeetingPapers papers = meeting.papers();
    papers
        .approved()
        .ifPresentOrElse(
            one ->
                words.line(
                    "APPROVED",
                    "day",
                    one.on(),
                    "person",
                    names.person().apply(one.by()),
                    "digest",
                    one.digest()),
            () -> words.line("NOT_APPROVED"));
    for (MinutesEvent.Corrected one : papers.corrections()) {
      PersonId by = one.by();
      words.line(
          "CORRECTION",
          "day",
          one.on(),
          "person",
          names.person().apply(by),
          "text",
          one.correction());
    }
    for (MinutesEvent.Attached one : papers.attachments()) {
      words.line(
          "ATTACHMENT",
          "label",
          one.attachment().label(),
          "type",
          one.attachment().mediaType(),
          "digest",
          one.attachment().digest());
    }
    words.section("ANNEX");
  }
}
