package org.xiangzhi.governance.election;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.election.ElectionView.Villager;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.people.Adulthood;
import org.xiangzhi.governance.people.RegistrationKind;

/**
 * Is a voter list as the record of residents gives it on the day of posting.
 *
 * @param voters who is on it, by person
 * @param ageUnknown who is left out because the record does not know whether they are of age
 * @param refusals why the list cannot be posted so
 */
record Registration(
    ImmutableList<Voter> voters,
    ImmutableSortedSet<PersonId> ageUnknown,
    ImmutableList<Refusal> refusals) {
  static final Text NO_ADULT =
      Text.of("不是本单位在选举日年满十八周岁的村民", "is no villager of the unit who is of age on the polling day");
  private static final Text EXCLUDED = Text.of("已被排除在名单之外", "was kept off the list");

  static Registration of(List<PersonId> named, ElectionContext x) {
    ImmutableList<Villager> villagers =
        x.view().villagers(x.state().announced().unit(), x.state().polling().day());
    Basis basis = x.rules().electorate();
    return basis == Basis.VOTERS || basis == Basis.ADULTS
        ? ofRecord(villagers, x)
        : ofNamed(named, villagers, x);
  }

  private static Registration ofRecord(ImmutableList<Villager> villagers, ElectionContext x) {
    ImmutableList.Builder<Voter> voters = ImmutableList.builder();
    ImmutableSortedSet.Builder<PersonId> unknown = ImmutableSortedSet.naturalOrder();
    for (Villager villager : villagers) {
      if (x.state().list().excluded().containsKey(villager.person()) || !belongs(villager, x)) {
        continue;
      }
      if (villager.age() == Adulthood.ADULT) {
        voters.add(new Voter(villager.person(), ground(villager, x)));
      } else if (villager.age() == Adulthood.UNKNOWN) {
        unknown.add(villager.person());
      }
    }
    return new Registration(voters.build(), unknown.build(), ImmutableList.of());
  }

  /** Tells whether a villager has the vote, age apart. */
  private static boolean belongs(Villager villager, ElectionContext x) {
    VoterList list = x.state().list();
    return x.rules().electorate() == Basis.ADULTS
        || switch (villager.kind()) {
          case REGISTERED -> true;
          case REGISTERED_AWAY -> list.participating().containsKey(villager.person());
          case RESIDENT_WITHOUT_HUKOU -> list.admitted().containsKey(villager.person());
        };
  }

  static Ground ground(Villager villager, ElectionContext x) {
    if (x.rules().electorate() == Basis.HOUSEHOLDS) {
      return Ground.HOUSEHOLD;
    }
    if (x.rules().electorate() == Basis.MEMBERS) {
      return Ground.MEMBER;
    }
    if (villager.kind() == RegistrationKind.RESIDENT_WITHOUT_HUKOU) {
      return x.state()
          .list()
          .admitted()
          .get(villager.person())
          .map(ListEvent.VoterAdmitted::ground)
          .orElse(Ground.RESIDENCE);
    }
    return villager.kind() == RegistrationKind.REGISTERED
        ? Ground.REGISTERED
        : Ground.REGISTERED_AWAY;
  }

  private static Registration ofNamed(
      List<PersonId> named, ImmutableList<Villager> villagers, ElectionContext x) {
    Map<PersonId, Villager> byPerson = Maps.uniqueIndex(villagers, Villager::person);
    Set<UnitId> households = new HashSet<>();
    Set<PersonId> seen = new HashSet<>();
    List<Voter> voters = new ArrayList<>();
    ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
    for (PersonId person : named) {
      Optional<Villager> villager =
          Optional.ofNullable(byPerson.get(person)).filter(found -> found.age() == Adulthood.ADULT);
      if (!seen.add(person)) {
        refusals.add(twice("voter", person));
      } else if (villager.isEmpty()) {
        refusals.add(ElectionContext.notEntitled(ElectionGuards.VOTERS, List.of(person), NO_ADULT));
      } else if (x.state().list().excluded().containsKey(person)) {
        refusals.add(ElectionContext.notEntitled(ElectionGuards.VOTERS, List.of(person), EXCLUDED));
      } else if (x.rules().electorate() == Basis.HOUSEHOLDS
          && !households.add(villager.get().household())) {
        refusals.add(twice("household", villager.get().household()));
      } else {
        voters.add(new Voter(person, ground(villager.get(), x)));
      }
    }
    voters.sort(Comparator.comparing(Voter::person));
    return new Registration(
        ImmutableList.copyOf(voters), ImmutableSortedSet.of(), refusals.build());
  }

  private static Refusal twice(String kind, Object id) {
    return Refusal.of(ALREADY_EXISTS, ElectionGuards.VOTERS, "kind", kind, "id", id);
  }
}
