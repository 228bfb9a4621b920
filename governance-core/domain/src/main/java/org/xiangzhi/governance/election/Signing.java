package org.xiangzhi.governance.election;

import static org.xiangzhi.governance.kernel.RefusalCode.PETITION_TOO_SMALL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.people.Adulthood;
import org.xiangzhi.governance.people.RegistrationKind;

/** Counts the signatures of a petition. */
final class Signing {
  private static final Text MAY_NOT = Text.of("无权联名，不计", "may not sign, and is not counted");
  private static final Text TWICE = Text.of("重复联名，只计一次", "signed twice, and counts once");

  private Signing() {}

  static Signed count(
      Signatories by, List<PersonId> signatures, Set<PersonId> entitled, Standard share) {
    Set<PersonId> seen = new HashSet<>();
    ImmutableSortedSet.Builder<PersonId> counted = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<PersonId> repeated = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<PersonId> strangers = ImmutableSortedSet.naturalOrder();
    for (PersonId person : signatures) {
      if (!entitled.contains(person)) {
        strangers.add(person);
      } else if (seen.add(person)) {
        counted.add(person);
      } else {
        repeated.add(person);
      }
    }
    return new Signed(
        by,
        counted.build(),
        repeated.build(),
        strangers.build(),
        entitled.size(),
        share.share(),
        share.rule().id());
  }

  /** Says why a petition is too small, naming whose signatures do not count. */
  static ImmutableList<Refusal> refusals(Signed signed, Standard share) {
    ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
    refusals.add(
        Refusal.of(
            PETITION_TOO_SMALL,
            share.rule(),
            "signatures",
            signed.counted().size(),
            "share",
            signed.share(),
            "of",
            signed.of()));
    if (!signed.notEntitled().isEmpty()) {
      refusals.add(
          ElectionContext.notEntitled(ElectionGuards.SIGNATURES, signed.notEntitled(), MAY_NOT));
    }
    if (!signed.repeated().isEmpty()) {
      refusals.add(
          ElectionContext.notEntitled(ElectionGuards.SIGNATURES, signed.repeated(), TWICE));
    }
    return refusals.build();
  }

  /** Lists the adults of a unit with hukou, wherever they live. */
  static ImmutableSortedSet<PersonId> adults(
      List<ElectionView.Villager> villagers, Set<PersonId> deprived, Set<PersonId> admitted) {
    return villagers.stream()
        .filter(villager -> villager.age() == Adulthood.ADULT)
        .filter(
            villager ->
                villager.kind() != RegistrationKind.RESIDENT_WITHOUT_HUKOU
                    || admitted.contains(villager.person()))
        .map(ElectionView.Villager::person)
        .filter(person -> !deprived.contains(person))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
