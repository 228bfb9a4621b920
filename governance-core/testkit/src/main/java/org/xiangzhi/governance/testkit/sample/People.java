package org.xiangzhi.governance.testkit.sample;

import com.google.common.collect.ImmutableList;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.people.BirthDate;
import org.xiangzhi.governance.people.PersonName;
import org.xiangzhi.governance.people.PersonalDetails;
import org.xiangzhi.governance.people.Registration;
import org.xiangzhi.governance.people.RegistrationKind;

/** Invents residents: two adults to a household, in every second one a minor, every fourth away. */
final class People {
  private static final int AWAY = 4;
  private static final List<String> FAMILIES = List.of("吴", "杨", "石", "陆", "龙", "欧阳", "𠅤");
  private static final List<String> GIVEN = List.of("秀英", "建国", "小梅", "志强", "桂花", "明", "老六");

  private final Random random;
  private final LocalDate today;
  private final List<PersonId> atHome = new ArrayList<>();
  private int number;

  People(long seed, InstantSource clock) {
    this.random = new Random(seed);
    this.today = LocalDate.ofInstant(clock.instant(), Act.ZONE);
  }

  ImmutableList<Registration> household(UnitId household, int index) {
    boolean away = index % AWAY == AWAY - 1;
    ImmutableList.Builder<Registration> members = ImmutableList.builder();
    for (int i = 0; i < 2; i++) {
      Registration adult = resident(household, 19 + random.nextInt(60), away);
      members.add(adult);
      if (!away) {
        atHome.add(adult.person());
      }
    }
    if (index % 2 == 0) {
      members.add(resident(household, random.nextInt(17), false));
    }
    return members.build();
  }

  /** Lists the adults who are not away. */
  List<PersonId> atHome() {
    return List.copyOf(atHome);
  }

  private Registration resident(UnitId household, int age, boolean away) {
    PersonId person = PersonId.of(String.format(Locale.ROOT, "p-%05d", ++number));
    LocalDate born = today.minusYears(age).minusDays(1 + random.nextInt(300));
    return new Registration(
        person,
        household,
        away ? RegistrationKind.REGISTERED_AWAY : RegistrationKind.REGISTERED,
        PersonalDetails.of(PersonName.of(pick(FAMILIES) + pick(GIVEN)), BirthDate.of(born)));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
