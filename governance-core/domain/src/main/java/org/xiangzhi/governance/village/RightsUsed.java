package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.recognition.ListEvent;

/**
 * Looks in a village's record for what some persons have lately objected to, appealed against,
 * petitioned for, asked about or raised. What went to the town, the courts or elsewhere is not in
 * it.
 */
final class RightsUsed {
  private final Model model;
  private final Collection<PersonId> persons;
  private final LocalDate since;

  RightsUsed(Model model, Collection<PersonId> persons, LocalDate since) {
    this.model = model;
    this.persons = persons;
    this.since = since;
  }

  ImmutableList<String> names() {
    return Stream.of(objections(), queries(), petitions(), recalls(), matters(), appeals())
        .flatMap(names -> names)
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<String> objections() {
    return model
        .points()
        .contests()
        .objections()
        .filter(one -> persons.contains(one.brought().by()))
        .filter(one -> one.isOpen() || !one.brought().on().isBefore(since))
        .map(one -> "objection " + one.id());
  }

  private Stream<String> queries() {
    return model
        .disclosures()
        .queries()
        .filter(one -> persons.contains(one.asked().by()))
        .filter(one -> one.answered().isEmpty() || !one.asked().on().isBefore(since))
        .map(one -> "query " + one.asked().query());
  }

  private Stream<String> petitions() {
    return model
        .elections()
        .petitions()
        .filter(one -> signed(one.demanded().signed().counted()))
        .filter(one -> one.convened().isEmpty() || !one.demanded().on().isBefore(since))
        .map(one -> "petition " + one.demanded().petition());
  }

  private Stream<String> recalls() {
    return model
        .elections()
        .recalls()
        .filter(one -> signed(one.petitioned().signed().counted()))
        .filter(one -> one.isOpen() || !one.petitioned().on().isBefore(since))
        .map(one -> "recall " + one.petitioned().recall());
  }

  private boolean signed(Collection<PersonId> signatures) {
    return persons.stream().anyMatch(signatures::contains);
  }

  private Stream<String> matters() {
    return model
        .matters()
        .all()
        .filter(one -> persons.stream().anyMatch(one::wasRaisedBy))
        .filter(one -> one.closedOn().isEmpty() || !one.openedOn().isBefore(since))
        .map(one -> "matter " + one.id());
  }

  /** Appeals against an earlier listing. */
  private Stream<String> appeals() {
    return model
        .recognitions()
        .cases()
        .flatMap(one -> one.appeal().stream())
        .filter(appeal -> persons.contains(appeal.declaration().person()))
        .filter(appeal -> isOpen(appeal) || !appeal.on().isBefore(since))
        .map(appeal -> "appeal " + appeal.listCase());
  }

  private boolean isOpen(ListEvent.Appealed appeal) {
    Optional<ListEvent.AppealDecided> decided =
        model
            .recognitions()
            .find(appeal.listCase())
            .flatMap(one -> one.last(ListEvent.AppealDecided.class));
    return decided.isEmpty();
  }
}
