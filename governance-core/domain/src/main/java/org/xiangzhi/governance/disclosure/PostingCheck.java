package org.xiangzhi.governance.disclosure;

import static org.xiangzhi.governance.kernel.RefusalCode.LAW_UNKNOWN;
import static org.xiangzhi.governance.kernel.RefusalCode.MISSING_FIELD;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;
import static org.xiangzhi.governance.kernel.RefusalCode.REQUIREMENT_UNMET;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;
import static org.xiangzhi.governance.kernel.RefusalCode.UNKNOWN_FIELD;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ProcedureRules;

/** Checks a posting against the item that it is for. */
final class PostingCheck {
  private final Disclosures disclosures;
  private final Act act;
  private final DisclosureView view;
  private final DisclosureView.Provided provided;

  PostingCheck(
      Disclosures disclosures, Act act, DisclosureView view, DisclosureView.Provided provided) {
    this.disclosures = disclosures;
    this.act = act;
    this.view = view;
    this.provided = provided;
  }

  private DisclosureItem item() {
    return provided.item();
  }

  /** Refuses whoever does not hold an office that posts the item. */
  Optional<Refusal> office() {
    return item().postedBy().isEmpty() || view.holdsAny(act.actor(), item().postedBy())
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                OFFICE_REQUIRED,
                ProcedureRules.OFFICE_HELD,
                "actor",
                act.actor(),
                "day",
                act.day(),
                "offices",
                item().postedBy().stream().map(OfficeId::value).collect(Collectors.joining(", "))));
  }

  /** Refuses a posting that is about no period or event, or about one that does not fit. */
  Optional<Refusal> subject(DisclosureCommand.Post c) {
    return item().category() == DisclosureItem.Category.MAJOR ? major(c) : periodic(c);
  }

  private Optional<Refusal> major(DisclosureCommand.Post c) {
    if (c.period().isPresent()) {
      return unfit("period", "event, refersTo");
    }
    if (c.event().isEmpty()) {
      return c.refersTo().isEmpty() ? missing("event") : Optional.empty();
    }
    boolean known =
        disclosures
            .event(c.event().get())
            .filter(event -> event.item().equals(c.item()) && event.unit().equals(c.unit()))
            .isPresent();
    return known
        ? Optional.empty()
        : Optional.of(
            Refusal.of(NOT_FOUND, DisclosureGuards.KNOWN, "kind", "event", "id", c.event().get()));
  }

  private Optional<Refusal> periodic(DisclosureCommand.Post c) {
    if (c.event().isPresent()) {
      return unfit("event", "period, refersTo");
    }
    if (c.period().isEmpty()) {
      return missing("period");
    }
    DisclosurePeriod period = c.period().get();
    Subject subject = DueList.frequency(item().category());
    Optional<Standard> often = view.standards().find(subject);
    if (often.isEmpty()) {
      return Optional.of(
          Refusal.of(LAW_UNKNOWN, DisclosureGuards.FIGURE_KNOWN, "subject", subject));
    }
    int perYear = DisclosurePeriod.containing(period.from(), often.get().number()).perYear();
    return period.perYear() == perYear
        ? unended(period)
        : Optional.of(otherPeriod(period, perYear, often.get()));
  }

  private static Refusal otherPeriod(DisclosurePeriod period, int perYear, Standard often) {
    return Refusal.of(
        VALUE_OUT_OF_BOUNDS,
        often.rule(),
        "field",
        "period",
        "value",
        period.perYear(),
        "min",
        perYear,
        "max",
        perYear);
  }

  private Optional<Refusal> unended(DisclosurePeriod period) {
    return act.day().isAfter(period.until())
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                TOO_EARLY,
                DisclosureGuards.SUBJECT,
                "what",
                Text.of("公开 " + period, "disclosing " + period),
                "first",
                period.until().plusDays(1),
                "day",
                act.day()));
  }

  private static Optional<Refusal> missing(String field) {
    return Optional.of(Refusal.of(MISSING_FIELD, DisclosureGuards.SUBJECT, "field", field));
  }

  private static Optional<Refusal> unfit(String field, String fields) {
    return Optional.of(
        Refusal.of(UNKNOWN_FIELD, DisclosureGuards.SUBJECT, "field", field, "fields", fields));
  }

  /** A village has a board 村务公开栏, and what it discloses hangs there. */
  private Set<DisclosureItem.Medium> byLaw() {
    return item().level().equals(LevelId.VILLAGE)
            && view.standards().find(Subject.DISCLOSURE_BOARD).map(Standard::flag).orElse(false)
        ? Set.of(DisclosureItem.Medium.BOARD)
        : Set.of();
  }

  /** Refuses a posting that does not hang wherever its item must. */
  Optional<Refusal> places(DisclosureCommand.Content content) {
    Set<DisclosureItem.Medium> wanted = Sets.union(item().where(), byLaw());
    return content.places().containsAll(wanted)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                REQUIREMENT_UNMET,
                DisclosureGuards.PLACES,
                "measure",
                Text.of("公开之处", "places"),
                "value",
                content.places(),
                "bound",
                wanted,
                "statement",
                DisclosureGuards.PLACES.statement()));
  }
}
