package org.xiangzhi.governance.host.cli;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.matter.Matter;
import org.xiangzhi.governance.meeting.Meeting;
import org.xiangzhi.governance.meeting.MeetingKind;
import org.xiangzhi.governance.meeting.SpeakingShare;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.village.Model;

/** Prints what became of meetings and matters at the end of a demonstration. */
final class DemoMeetings {
  private final Texts texts;
  private final Ink ink;

  DemoMeetings(Texts texts, Ink ink) {
    this.texts = texts;
    this.ink = ink;
  }

  /** Prints the meetings and matters of a log, if it has any. */
  void print(Model model, PracticeDefinition practice) {
    if (model.meetings().all().findAny().isPresent()) {
      ink.heading(texts.get("demo.meetings"));
      model
          .meetings()
          .all()
          .flatMap(meeting -> line(meeting, practice))
          .forEach(line -> ink.line("  " + line));
    }
    if (model.matters().all().findAny().isPresent()) {
      ink.heading(texts.get("demo.matters", model.log()));
      model.matters().all().map(this::line).forEach(line -> ink.line("  " + line));
    }
  }

  private Stream<String> line(Meeting meeting, PracticeDefinition practice) {
    return practice.meetings().kind(meeting.called().kind()).stream()
        .map(
            kind ->
                texts.get(
                    "demo.meeting",
                    meeting.heldOn().map(LocalDate::toString).orElse("–"),
                    meeting.id(),
                    kind.name().in(texts.locale()),
                    meeting.stage().wording().in(texts.locale()),
                    meeting.attendance().cameEntitled().size(),
                    meeting.agenda().items().size(),
                    share(meeting, kind)));
  }

  private static String share(Meeting meeting, MeetingKind kind) {
    SpeakingShare share = SpeakingShare.of(meeting, kind);
    return share.residents() / 1000 + " s / " + share.total() / 1000 + " s";
  }

  private String line(Matter matter) {
    return texts.get(
        "demo.matter",
        matter.id(),
        matter.facts().summary(),
        matter.state().label().in(texts.locale()),
        matter.closing().solvedAt().map(LevelId::value).orElse("–"),
        matter.closing().doneOn().map(LocalDate::toString).orElse("–"));
  }
}
