package org.xiangzhi.governance.meeting;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.matter.MatterId;

/** Writes the agenda of a meeting with what was said, moved, voted and concluded on each item. */
final class MinutesAgenda {
  private static final Handlers<Conclusion, MinutesWords, String> CONCLUDED =
      Handlers.<Conclusion, MinutesWords, String>of(Conclusion.class)
          .on(Conclusion.Noted.class, (c, words) -> words.word("NOTED", "text", c.note()))
          .on(Conclusion.Solved.class, (c, words) -> words.word("SOLVED", "text", c.how()))
          .on(
              Conclusion.MattersRaised.class,
              (c, words) ->
                  words.word(
                      "RAISED_AS",
                      "matters",
                      c.matters().stream().map(MatterId::value).collect(Collectors.joining(", "))))
          .on(
              Conclusion.ToAssembly.class,
              (c, words) -> words.word("TO_ASSEMBLY", "text", c.what()))
          .on(Conclusion.Voted.class, (c, words) -> words.word("VOTED"))
          .on(Conclusion.PutOff.class, (c, words) -> words.word("PUT_OFF", "text", c.reason()))
          .build();

  private final Meeting meeting;
  private final MeetingKind kind;
  private final MeetingRules rules;
  private final MeetingView view;
  private final MinutesWords words;
  private final Function<PersonId, String> names;

  MinutesAgenda(
      Meeting meeting,
      MeetingKind kind,
      MeetingRules rules,
      MeetingView view,
      MinutesWords words,
      Function<PersonId, String> names) {
    this.meeting = meeting;
    this.kind = kind;
    this.rules = rules;
    this.view = view;
    this.words = words;
    this.names = names;
  }

  void write() {
    int number = 0;
    for (AgendaItem item : meeting.agenda().items()) {
      number++;
      words.line(
          "ITEM",
          "number",
          number,
          "title",
          item.title(),
          "type",
          kind.item(item.type()).<Object>map(AgendaItemType::name).orElse(item.type()));
      write(item);
    }
    if (number == 0) {
      words.line("NONE");
    }
    words.section("AGENDA");
  }

  private void write(AgendaItem item) {
    item.topic()
        .flatMap(rules::topic)
        .ifPresent(topic -> words.under("TOPIC", "topic", topic.name()));
    item.matterState()
        .ifPresent(
            state -> words.under("MATTER", "matter", item.matter().orElseThrow(), "state", state));
    item.takenUp()
        .ifPresentOrElse(at -> words.under("TAKEN_UP", "at", at), () -> words.under("NOT_REACHED"));
    for (AgendaEvent.Recused one : item.recused()) {
      words.under("RECUSED", "person", names.apply(one.person()), "reason", one.reason());
    }
    for (Map.Entry<SpeakerGroup, Long> time : meeting.speeches().millis(item.id()).entrySet()) {
      if (time.getValue() > 0) {
        words.under("SPOKE", "group", time.getKey().wording(), "time", words.time(time.getValue()));
      }
    }
    item.motion()
        .ifPresent(
            motion ->
                words.under(
                    "MOTION",
                    "person",
                    names.apply(motion.moved().mover()),
                    "text",
                    motion.moved().text()));
    for (AgendaItem.Deliberation deliberation : item.deliberations()) {
      words.under(
          "DELIBERATED",
          "from",
          deliberation.opened(),
          "until",
          deliberation.closed().<Object>map(at -> at).orElse("–"));
    }
    item.motion().ifPresent(this::write);
    item.concluded().ifPresent(done -> words.said(2, CONCLUDED.apply(done.conclusion(), words)));
  }

  private void write(AgendaItem.Motion motion) {
    for (int i = 0; i < motion.votes().size(); i++) {
      write(motion.votes().get(i).ballot());
      if (i < motion.reopened().size()) {
        words.under("REOPENED", "decision", motion.reopened().get(i).decision());
      }
    }
  }

  private void write(BallotId ballot) {
    Optional<Verdict> verdict = view.verdict(ballot);
    verdict.ifPresentOrElse(
        found -> {
          words.under(
              "BALLOT",
              "ballot",
              ballot,
              "outcome",
              words.word("OUTCOME_" + found.outcome().name()));
          words.said(2, figures(found));
        },
        () -> words.under("UNCOUNTED", "ballot", ballot));
  }

  private String figures(Verdict verdict) {
    if (!(verdict.tally() instanceof Tally.Motion tally)) {
      return words.word(
          "TOOK_PART",
          "entitled",
          verdict.turnout().eligible(),
          "recused",
          verdict.turnout().recused(),
          "present",
          verdict.turnout().present());
    }
    Count count = tally.count();
    return words.word(
        "FIGURES",
        "entitled",
        verdict.turnout().eligible(),
        "recused",
        verdict.turnout().recused(),
        "present",
        verdict.turnout().present(),
        "yes",
        count.yes(),
        "no",
        count.no(),
        "abstained",
        count.abstained(),
        "invalid",
        tally.cast() - tally.valid(),
        "majority",
        words.share(verdict.criteria().majority()),
        "base",
        words.word("OF_" + verdict.criteria().majorityOf().name()),
        "number",
        verdict.base());
  }
}
