package org.xiangzhi.governance.recognition;

import java.util.Comparator;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.TypeName;

/** Is whom an award or a list is about 当事人. */
public sealed interface Concerned extends Comparable<Concerned> {
  /**
   * Returns the id of the person, household or unit.
   *
   * @return the id, as a ballot names its choices
   */
  String id();

  /**
   * Returns the word for its kind.
   *
   * @return person, household or unit
   */
  Text word();

  /**
   * Names a person.
   *
   * @param person the person
   * @return whom it is about
   */
  static Concerned person(PersonId person) {
    return new Person(person);
  }

  /**
   * Names a household.
   *
   * @param household the household
   * @return whom it is about
   */
  static Concerned household(UnitId household) {
    return new Household(household);
  }

  /**
   * Names a unit.
   *
   * @param unit the unit
   * @return what it is about
   */
  static Concerned unit(UnitId unit) {
    return new Unit(unit);
  }

  @Override
  default int compareTo(Concerned other) {
    return Comparator.comparing((Concerned one) -> one.word().en())
        .thenComparing(Concerned::id)
        .compare(this, other);
  }

  /**
   * Is a resident.
   *
   * @param person the person
   */
  @TypeName("person")
  record Person(PersonId person) implements Concerned {
    @Override
    public String id() {
      return person.value();
    }

    @Override
    public Text word() {
      return Text.of("村民", "person");
    }
  }

  /**
   * Is a household as a whole.
   *
   * @param household the household
   */
  @TypeName("household")
  record Household(UnitId household) implements Concerned {
    @Override
    public String id() {
      return household.value();
    }

    @Override
    public Text word() {
      return Text.of("农户", "household");
    }
  }

  /**
   * Is a unit, such as a group or a courtyard; nobody's personal data.
   *
   * @param unit the unit
   */
  @TypeName("unit")
  record Unit(UnitId unit) implements Concerned {
    @Override
    public String id() {
      return unit.value();
    }

    @Override
    public Text word() {
      return Text.of("单位", "unit");
    }
  }
}
