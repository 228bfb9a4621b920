package org.xiangzhi.governance.disclosure;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;
import static org.xiangzhi.governance.kernel.RefusalCode.FUTURE_DATED;
import static org.xiangzhi.governance.kernel.RefusalCode.LAW_UNKNOWN;
import static org.xiangzhi.governance.kernel.RefusalCode.LEVEL_UNFIT;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.PERSON_BARRED;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.register.RecordId;

/** Decides what may be done with disclosures. */
final class DisclosureDecider {
  private static final Handlers<DisclosureCommand, DisclosureDecider, Decision<DisclosureEvent>>
      DECIDE =
          Handlers.<DisclosureCommand, DisclosureDecider, Decision<DisclosureEvent>>of(
                  DisclosureCommand.class)
              .on(DisclosureCommand.Post.class, (c, d) -> d.post(c))
              .on(DisclosureCommand.Correct.class, (c, d) -> d.correct(c))
              .on(DisclosureCommand.TakeDown.class, (c, d) -> d.takeDown(c))
              .on(DisclosureCommand.ReportMissing.class, (c, d) -> d.reportMissing(c))
              .on(DisclosureCommand.RecordEvent.class, (c, d) -> d.recordEvent(c))
              .on(DisclosureCommand.Ask.class, (c, d) -> d.ask(c))
              .on(DisclosureCommand.Answer.class, (c, d) -> d.answer(c))
              .on(DisclosureCommand.Confirm.class, (c, d) -> d.confirm(c))
              .build();

  private final Disclosures disclosures;
  private final Act act;
  private final DisclosureView view;

  private DisclosureDecider(Disclosures disclosures, Act act, DisclosureView view) {
    this.disclosures = disclosures;
    this.act = act;
    this.view = view;
  }

  static Decision<DisclosureEvent> decide(
      DisclosureCommand command, Disclosures disclosures, Act act, DisclosureView view) {
    return DECIDE.apply(command, new DisclosureDecider(disclosures, act, view));
  }

  private static Decision<DisclosureEvent> refuse(Refusal refusal) {
    return Decision.refuse(List.of(refusal));
  }

  private static Refusal unknown(String kind, Object id) {
    return Refusal.of(NOT_FOUND, DisclosureGuards.KNOWN, "kind", kind, "id", id);
  }

  private Optional<Refusal> exists(String kind, Object id, boolean there) {
    return there
        ? Optional.of(Refusal.of(ALREADY_EXISTS, DisclosureGuards.KNOWN, "kind", kind, "id", id))
        : Optional.empty();
  }

  private Optional<DisclosureView.Provided> item(DisclosureItemId id) {
    return view.items().stream().filter(p -> p.item().id().equals(id)).findFirst();
  }

  /** Goes on with a posting that stands. */
  private Decision<DisclosureEvent> standing(
      DisclosureId id, Function<Disclosure, Decision<DisclosureEvent>> then) {
    Optional<Disclosure> found = disclosures.find(id);
    if (found.isEmpty()) {
      return refuse(unknown("disclosure", id));
    }
    if (!found.get().stands()) {
      return Decision.refuse(
          ALREADY_ENDED, DisclosureGuards.STANDS, "kind", "disclosure", "id", id);
    }
    Optional<Refusal> refusal = before(found.get().posted().on());
    return refusal.isPresent() ? refuse(refusal.get()) : then.apply(found.get());
  }

  private Optional<Refusal> before(LocalDate first) {
    return act.day().isBefore(first)
        ? Optional.of(
            Refusal.of(DATES_REVERSED, DisclosureGuards.DAYS, "from", first, "until", act.day()))
        : Optional.empty();
  }

  private Optional<Refusal> unitRefused(UnitId unit, DisclosureItem item) {
    return view.levelOf(unit)
        .map(
            level ->
                level.equals(item.level())
                    ? Optional.<Refusal>empty()
                    : Optional.of(
                        Refusal.of(
                            LEVEL_UNFIT,
                            DisclosureGuards.SUBJECT,
                            "unit",
                            unit,
                            "level",
                            level,
                            "allowed",
                            item.level())))
        .orElseGet(() -> Optional.of(unknown("unit", unit)));
  }

  private Decision<DisclosureEvent> post(DisclosureCommand.Post c) {
    Optional<DisclosureView.Provided> provided = item(c.item());
    if (provided.isEmpty()) {
      return refuse(unknown("disclosure item", c.item()));
    }
    DisclosureItem item = provided.get().item();
    PostingCheck check = new PostingCheck(disclosures, act, view, provided.get());
    Optional<Refusal> refusal =
        exists("disclosure", c.disclosure(), disclosures.find(c.disclosure()).isPresent())
            .or(check::office)
            .or(() -> unitRefused(c.unit(), item))
            .or(() -> check.subject(c))
            .or(
                () ->
                    c.refersTo()
                        .filter(record -> !view.isRecord(record))
                        .map(record -> unknown("record", record)))
            .or(() -> check.places(c.content()));
    if (refusal.isPresent()) {
      return refuse(refusal.get());
    }
    return Decision.accept(
        new DisclosureEvent.Posted(
            c.disclosure(),
            c.unit(),
            c.item(),
            c.period(),
            c.event(),
            c.refersTo().or(() -> c.event().flatMap(this::recordOf)),
            c.content(),
            Optional.empty(),
            Optional.empty(),
            demanded(),
            item.answerDays(),
            act.actor(),
            act.day()));
  }

  /** Finds how long a posting of the day must stand; where nothing says so, no time is made up. */
  private Optional<DisclosureEvent.Standing> demanded() {
    return view.standards()
        .find(Subject.DISCLOSURE_DAYS)
        .map(days -> new DisclosureEvent.Standing(days.number(), days.rule()));
  }

  private Optional<RecordId> recordOf(EventId event) {
    return disclosures.event(event).flatMap(DisclosureEvent.EventRecorded::refersTo);
  }

  private Decision<DisclosureEvent> correct(DisclosureCommand.Correct c) {
    return standing(
        c.corrects(),
        old -> {
          DisclosureEvent.Posted was = old.posted();
          Optional<Refusal> exists =
              exists("disclosure", c.disclosure(), disclosures.find(c.disclosure()).isPresent());
          Optional<Refusal> refusal =
              exists.or(
                  () ->
                      item(was.item())
                          .map(p -> new PostingCheck(disclosures, act, view, p))
                          .flatMap(check -> check.office().or(() -> check.places(c.content()))));
          if (refusal.isPresent()) {
            return refuse(refusal.get());
          }
          return Decision.accept(
              new DisclosureEvent.Posted(
                  c.disclosure(),
                  was.unit(),
                  was.item(),
                  was.period(),
                  was.event(),
                  was.refersTo(),
                  c.content(),
                  Optional.of(c.corrects()),
                  Optional.of(c.reason()),
                  demanded(),
                  was.answerDays(),
                  act.actor(),
                  act.day()));
        });
  }

  private Decision<DisclosureEvent> takeDown(DisclosureCommand.TakeDown c) {
    return standing(
        c.disclosure(),
        posting ->
            posting
                .posted()
                .standing()
                .filter(standing -> act.day().isBefore(posting.mayEndOn()))
                .map(standing -> tooEarly(standing, posting))
                .orElseGet(
                    () ->
                        Decision.accept(
                            new DisclosureEvent.TakenDown(
                                c.disclosure(), act.actor(), act.day()))));
  }

  private Decision<DisclosureEvent> tooEarly(
      DisclosureEvent.Standing standing, Disclosure posting) {
    return Decision.refuse(
        TOO_EARLY,
        standing.rule(),
        "what",
        Text.of(
            "撤下公开内容（须满" + standing.days() + "日）",
            "taking it down, " + standing.days() + " days behind its posting"),
        "first",
        posting.mayEndOn(),
        "day",
        act.day());
  }

  private Decision<DisclosureEvent> reportMissing(DisclosureCommand.ReportMissing c) {
    return standing(
        c.disclosure(),
        posting ->
            act.day().isBefore(posting.mayEndOn())
                ? Decision.accept(
                    new DisclosureEvent.ReportedMissing(
                        c.disclosure(), c.reason(), act.actor(), act.day()))
                : Decision.refuse(
                    TOO_LATE,
                    posting
                        .posted()
                        .standing()
                        .map(DisclosureEvent.Standing::rule)
                        .orElse(DisclosureGuards.STANDS),
                    "what",
                    Text.of("报告提前缺失", "reporting that it is gone before its time"),
                    "last",
                    posting.mayEndOn().minusDays(1),
                    "day",
                    act.day()));
  }

  private Decision<DisclosureEvent> recordEvent(DisclosureCommand.RecordEvent c) {
    Optional<DisclosureView.Provided> provided =
        item(c.item()).filter(p -> p.item().category() == DisclosureItem.Category.MAJOR);
    if (provided.isEmpty()) {
      return refuse(unknown("disclosure item", c.item()));
    }
    Optional<Refusal> refusal =
        exists("event", c.event(), disclosures.event(c.event()).isPresent())
            .or(() -> unitRefused(c.unit(), provided.get().item()))
            .or(() -> c.refersTo().filter(r -> !view.isRecord(r)).map(r -> unknown("record", r)));
    if (refusal.isPresent()) {
      return refuse(refusal.get());
    }
    if (c.happenedOn().isAfter(act.day())) {
      return Decision.refuse(
          FUTURE_DATED, DisclosureGuards.DAYS, "day", c.happenedOn(), "today", act.day());
    }
    Optional<DueList.Limit> limit =
        DueList.limit(
                provided.get().item(),
                provided.get().rule(),
                view.standards().find(Subject.MAJOR_DISCLOSURE_DAYS))
            .or(this::atOnce);
    return limit.isEmpty()
        ? Decision.refuse(
            LAW_UNKNOWN, DisclosureGuards.FIGURE_KNOWN, "subject", Subject.MAJOR_DISCLOSURE_DAYS)
        : Decision.accept(
            new DisclosureEvent.EventRecorded(
                c.event(),
                c.unit(),
                c.item(),
                c.what(),
                c.happenedOn(),
                c.refersTo(),
                c.happenedOn().plusDays(limit.get().days()),
                limit.get().rule(),
                act.day()));
  }

  /** Where the law says at once and nobody gives a number, it is due on the very day 随时公布. */
  private Optional<DueList.Limit> atOnce() {
    return view.standards()
        .find(Subject.MAJOR_DISCLOSURE_AT_ONCE)
        .filter(Standard::flag)
        .map(standard -> new DueList.Limit(0, standard.rule()));
  }

  private Decision<DisclosureEvent> ask(DisclosureCommand.Ask c) {
    Optional<Disclosure> posting = disclosures.find(c.disclosure());
    if (posting.isEmpty()) {
      return refuse(unknown("disclosure", c.disclosure()));
    }
    Optional<Refusal> refusal =
        exists("query", c.query(), disclosures.query(c.query()).isPresent())
            .or(() -> before(posting.get().posted().on()));
    return refusal.isPresent()
        ? refuse(refusal.get())
        : Decision.accept(
            new DisclosureEvent.Asked(
                c.query(),
                c.disclosure(),
                c.question(),
                act.day().plusDays(answerDays(posting.get())),
                act.actor(),
                act.day()));
  }

  private int answerDays(Disclosure posting) {
    int own = posting.posted().answerDays();
    return view.standards()
        .find(Subject.DISCLOSURE_ANSWER_DAYS)
        .map(law -> Math.min(law.number(), own))
        .orElse(own);
  }

  private Decision<DisclosureEvent> answer(DisclosureCommand.Answer c) {
    Optional<Query> query = disclosures.query(c.query());
    if (query.isEmpty()) {
      return refuse(unknown("query", c.query()));
    }
    if (query.get().answered().isPresent()) {
      return Decision.refuse(
          ALREADY_ENDED, DisclosureGuards.KNOWN, "kind", "query", "id", c.query());
    }
    Optional<Refusal> refusal = before(query.get().asked().on());
    return refusal.isPresent()
        ? refuse(refusal.get())
        : Decision.accept(
            new DisclosureEvent.Answered(c.query(), c.answer(), act.actor(), act.day()));
  }

  private Decision<DisclosureEvent> confirm(DisclosureCommand.Confirm c) {
    return standing(
        c.disclosure(),
        posting -> {
          if (posting.confirmed().isPresent()) {
            return Decision.refuse(
                ALREADY_EXISTS,
                DisclosureGuards.KNOWN,
                "kind",
                "confirmation",
                "id",
                c.disclosure());
          }
          return posting.posted().by().equals(act.actor())
              ? Decision.refuse(
                  PERSON_BARRED,
                  DisclosureGuards.CONFIRMED_BY_OTHERS,
                  "person",
                  act.actor(),
                  "what",
                  Text.of("确认该公开", "confirm this posting"),
                  "reason",
                  Text.of("其本人张贴", "it is the person's own"))
              : Decision.accept(
                  new DisclosureEvent.Confirmed(c.disclosure(), act.actor(), act.day()));
        });
  }
}
