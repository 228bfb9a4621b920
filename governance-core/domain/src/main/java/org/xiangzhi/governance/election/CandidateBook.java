package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Is the state of an election's candidates.
 *
 * @param nominees who was nominated
 * @param vetted the last examination of each
 * @param relatives members of the election committee who are near relatives of a nominee
 * @param posted the posting of the candidates; empty before it, and after a candidate fell out
 * @param hustings the meeting of candidates and voters
 */
public record CandidateBook(
    PersistentMap<PersonId, Nominee> nominees,
    PersistentMap<PersonId, CandidateEvent.CandidateVetted> vetted,
    ImmutableSortedSet<PersonId> relatives,
    Optional<CandidateEvent.CandidatesPosted> posted,
    Optional<CandidateEvent.HustingsRecorded> hustings) {

  static final CandidateBook EMPTY =
      new CandidateBook(
          PersistentMap.empty(),
          PersistentMap.empty(),
          ImmutableSortedSet.of(),
          Optional.empty(),
          Optional.empty());

  private static final Handlers<CandidateEvent, CandidateBook, CandidateBook> EVOLVE =
      Handlers.<CandidateEvent, CandidateBook, CandidateBook>of(CandidateEvent.class)
          .on(CandidateEvent.CandidateNominated.class, (e, book) -> book.with(e))
          .on(CandidateEvent.NominationAnswered.class, (e, book) -> book.with(e))
          .on(CandidateEvent.CandidateVetted.class, (e, book) -> book.with(e))
          .on(
              CandidateEvent.CandidatesPosted.class,
              (e, book) -> book.posted(Optional.of(e), book.hustings))
          .on(
              CandidateEvent.HustingsRecorded.class,
              (e, book) -> book.posted(book.posted, Optional.of(e)))
          .build();

  /**
   * Is a person who was nominated.
   *
   * @param offices the offices for which
   * @param standsFor the office for which the person agreed to stand
   */
  public record Nominee(ImmutableSortedSet<OfficeId> offices, Optional<OfficeId> standsFor) {}

  CandidateBook evolve(CandidateEvent event) {
    return EVOLVE.apply(event, this);
  }

  /**
   * Finds what bars a person.
   *
   * @param person the person
   * @return the bar, or empty
   */
  public Optional<Bar> bar(PersonId person) {
    return vetted.get(person).flatMap(CandidateEvent.CandidateVetted::bar);
  }

  /**
   * Tells whether a person was nominated and has not declined.
   *
   * @param person the person
   * @return true if so
   */
  public boolean isNominee(PersonId person) {
    return nominees.containsKey(person);
  }

  /**
   * Lists who stands for an office and is not barred.
   *
   * @param office the office
   * @return the persons
   */
  public ImmutableSortedSet<PersonId> standing(OfficeId office) {
    return nominees
        .entries()
        .filter(entry -> entry.getValue().standsFor().equals(Optional.of(office)))
        .map(Map.Entry::getKey)
        .filter(person -> bar(person).isEmpty())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private CandidateBook posted(
      Optional<CandidateEvent.CandidatesPosted> newPosted,
      Optional<CandidateEvent.HustingsRecorded> newHustings) {
    return new CandidateBook(nominees, vetted, relatives, newPosted, newHustings);
  }

  private CandidateBook with(CandidateEvent.CandidateNominated event) {
    Nominee before =
        nominees.get(event.person()).orElse(new Nominee(ImmutableSortedSet.of(), Optional.empty()));
    Nominee after =
        new Nominee(
            ImmutableSortedSet.<OfficeId>naturalOrder()
                .addAll(before.offices())
                .add(event.office())
                .build(),
            before.standsFor());
    return new CandidateBook(
        nominees.with(event.person(), after),
        vetted,
        ImmutableSortedSet.<PersonId>naturalOrder()
            .addAll(relatives)
            .addAll(event.relatives())
            .build(),
        posted,
        hustings);
  }

  private CandidateBook with(CandidateEvent.NominationAnswered event) {
    Nominee before = nominees.get(event.person()).orElseThrow();
    Nominee after =
        new Nominee(
            before.offices(), event.stands() ? Optional.of(event.office()) : Optional.empty());
    CandidateBook book =
        new CandidateBook(
            nominees.with(event.person(), after), vetted, relatives, posted, hustings);
    return event.stands() ? book : book.posted(Optional.empty(), hustings);
  }

  private CandidateBook with(CandidateEvent.CandidateVetted event) {
    CandidateBook book =
        new CandidateBook(
            nominees, vetted.with(event.person(), event), relatives, posted, hustings);
    return event.bar().isEmpty() ? book : book.posted(Optional.empty(), hustings);
  }
}
