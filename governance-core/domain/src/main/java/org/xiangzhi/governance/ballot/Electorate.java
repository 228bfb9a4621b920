package org.xiangzhi.governance.ballot;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is who may vote in a ballot, frozen when it is opened. Each has one vote. */
public sealed interface Electorate {
  /**
   * Counts the votes that there are.
   *
   * @return persons or households, 0 or more
   */
  int size();

  /**
   * Finds whose vote a person gives.
   *
   * @param person the person
   * @return the person's own, or the household's; empty if the person is not entitled
   */
  Optional<String> vote(PersonId person);

  /**
   * Lists the votes that there are.
   *
   * @return each once: persons, or households
   */
  ImmutableSortedSet<String> votes();

  /**
   * Is an electorate of persons.
   *
   * @param persons who is entitled
   */
  @TypeName("persons")
  record Persons(ImmutableSortedSet<PersonId> persons) implements Electorate {
    @Override
    public int size() {
      return persons.size();
    }

    @Override
    public Optional<String> vote(PersonId person) {
      return persons.contains(person) ? Optional.of(person.value()) : Optional.empty();
    }

    @Override
    public ImmutableSortedSet<String> votes() {
      return persons.stream()
          .map(PersonId::value)
          .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }
  }

  /**
   * Is an electorate of households, each with one representative 户的代表.
   *
   * @param households the households, also those without an adult
   * @param adults who may represent them, each with the household
   */
  @TypeName("households")
  record Households(
      ImmutableSortedSet<UnitId> households, ImmutableSortedMap<PersonId, UnitId> adults)
      implements Electorate {
    @Override
    public int size() {
      return households.size();
    }

    @Override
    public Optional<String> vote(PersonId person) {
      return Optional.ofNullable(adults.get(person))
          .filter(households::contains)
          .map(UnitId::value);
    }

    @Override
    public ImmutableSortedSet<String> votes() {
      return households.stream()
          .map(UnitId::value)
          .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }
  }
}
