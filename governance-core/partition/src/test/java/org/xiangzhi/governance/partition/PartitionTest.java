package org.xiangzhi.governance.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.RefusalCode;

class PartitionTest {
  private static final Bounds TEN_TO_THIRTY = new Bounds(10, 30);

  private static List<Integer> sizes(Proposal proposal) {
    return proposal.courtyards().values().stream().map(ImmutableSortedSet::size).toList();
  }

  private static List<FindingKind> kinds(List<Finding> findings) {
    return findings.stream().map(Finding::kind).toList();
  }

  private static Map<UnitId, CourtyardName> division(Proposal proposal) {
    Map<UnitId, CourtyardName> division = new TreeMap<>();
    proposal
        .courtyards()
        .forEach((name, households) -> households.forEach(one -> division.put(one, name)));
    return division;
  }

  /** PARTITION-SIZE at both edges of both counties' bounds. */
  @ParameterizedTest
  @CsvSource({
    "10, 30, 9, 0",
    "10, 30, 10, 1",
    "10, 30, 30, 1",
    "10, 30, 31, 2",
    "20, 50, 19, 0",
    "20, 50, 20, 1",
    "20, 50, 50, 1",
    "20, 50, 51, 2",
    "20, 50, 101, 3",
    "1, 1, 3, 3",
  })
  void road_isDividedIntoTheFewest(int min, int max, int households, int courtyards) {
    Proposal proposal =
        Partition.propose(Villages.settlement(Villages.road(households)), new Bounds(min, max));

    assertThat(proposal.courtyards()).hasSize(courtyards);
    assertThat(proposal.atLeast()).isEqualTo(courtyards);
    assertThat(proposal.isLeast()).isTrue();
    assertThat(proposal.placed()).isEqualTo(courtyards == 0 ? 0 : households);
    assertThat(kinds(proposal.findings()))
        .isEqualTo(courtyards == 0 ? List.of(FindingKind.COMPONENT_TOO_SMALL) : List.of());
  }

  @Test
  void sizes_areEvenWhereTheNumberAllowsIt() {
    Proposal proposal = Partition.propose(Villages.settlement(Villages.road(100)), TEN_TO_THIRTY);

    assertThat(sizes(proposal)).containsExactly(25, 25, 25, 25);
    assertThat(proposal.courtyards().keySet())
        .extracting(CourtyardName::value)
        .containsExactly("C-001", "C-002", "C-003", "C-004");
    assertThat(proposal.courtyards().get(new CourtyardName("C-001")))
        .isEqualTo(Villages.ids(1, 25));
  }

  @Test
  void emptyVillage_hasAnEmptyDivision() {
    Settlement nobody = Villages.settlement(List.of());
    Proposal proposal = Partition.propose(nobody, TEN_TO_THIRTY);

    assertThat(proposal.courtyards()).isEmpty();
    assertThat(proposal.findings()).isEmpty();
    assertThat(proposal.atLeast()).isZero();
    assertThat(Partition.check(nobody, TEN_TO_THIRTY, Map.of())).isEmpty();
  }

  @Test
  void tooFewNeighbours_areNamedWithTheBound() {
    Proposal proposal = Partition.propose(Villages.settlement(Villages.road(9)), TEN_TO_THIRTY);

    Finding finding = proposal.findings().get(0);
    assertThat(finding.households()).isEqualTo(Villages.ids(1, 9));
    assertThat(finding.kind().rule()).isEqualTo(PartitionRules.SIZE);
    assertThat(finding.text().zh()).isEqualTo("相连的住户只有 9 户，少于下限 10 户，且与其他住户不相邻。");
    assertThat(finding.text().en())
        .isEqualTo(
            "Only 9 households are connected here; 10 is the least, and no others are near.");
  }

  /** 31 households cannot be courtyards of 20 to 30, whoever is whose neighbour. */
  @Test
  void numberThatNoSumGives_leavesTheFewestOver() {
    Proposal proposal =
        Partition.propose(Villages.settlement(Villages.road(31)), new Bounds(20, 30));

    assertThat(sizes(proposal)).containsExactly(30);
    Finding finding = proposal.findings().get(0);
    assertThat(finding.kind()).isEqualTo(FindingKind.NO_SUM);
    assertThat(finding.households()).hasSize(1);
    assertThat(finding.beside()).containsExactly(new CourtyardName("C-001"));
    assertThat(finding.text().en())
        .isEqualTo(
            "31 connected households cannot be made up of courtyards of 20 to 30 however they are"
                + " divided; 1 are left over, beside: C-001.");
  }

  /** Three arms of 6 around one household: no part of 10 leaves the rest connected. */
  @Test
  void shapeThatNoTreeDivides_isSaidToBeSo() {
    List<Home> star = new ArrayList<>();
    star.add(Villages.linked(1, 2, 8, 14));
    for (int i = 2; i <= 19; i++) {
      star.add(i % 6 == 1 ? Villages.linked(i) : Villages.linked(i, i + 1));
    }
    Proposal proposal = Partition.propose(Villages.settlement(star), new Bounds(9, 10));

    assertThat(kinds(proposal.findings())).contains(FindingKind.NO_DIVISION);
    assertThat(sizes(proposal)).containsExactly(10);
    assertThat(Villages.everyone(proposal)).hasSize(19).doesNotHaveDuplicates();
  }

  /** PARTITION-YARD-WHOLE. */
  @Test
  void yard_staysWhole() {
    Settlement village = Villages.settlement(Villages.road(40), Villages.yard("王家院子", 15, 26));
    Proposal proposal = Partition.propose(village, TEN_TO_THIRTY);

    assertThat(proposal.findings()).isEmpty();
    assertThat(sizes(proposal)).containsExactlyInAnyOrder(26, 14);
    assertThat(proposal.courtyards().values())
        .anySatisfy(households -> assertThat(households).containsAll(Villages.ids(15, 26)));
  }

  @Test
  void yardLargerThanACourtyard_isLeftToPeople() {
    Settlement village = Villages.settlement(Villages.road(61), Villages.yard("大院", 16, 46));
    Proposal proposal = Partition.propose(village, TEN_TO_THIRTY);

    assertThat(sizes(proposal)).containsExactly(15, 15);
    Finding finding = proposal.findings().get(0);
    assertThat(finding.kind()).isEqualTo(FindingKind.YARD_TOO_LARGE);
    assertThat(finding.households()).isEqualTo(Villages.ids(16, 46));
    assertThat(finding.text().zh()).isEqualTo("传统院落“大院”有 31 户，多于上限 30 户，无法整院划入一个小院。");
  }

  /** PARTITION-PINNED. */
  @Test
  void pinnedHouseholds_stayWhereAPersonHasPutThem() {
    List<Home> homes = new ArrayList<>(Villages.road(60));
    homes.set(29, Villages.pinned(homes.get(29), "荷塘小院"));
    homes.set(30, Villages.pinned(homes.get(30), "C-001"));
    Proposal proposal = Partition.propose(Villages.settlement(homes), TEN_TO_THIRTY);

    assertThat(proposal.findings()).isEmpty();
    assertThat(proposal.courtyards().get(new CourtyardName("荷塘小院"))).isEqualTo(Villages.ids(1, 30));
    assertThat(proposal.courtyards().get(new CourtyardName("C-001")))
        .isEqualTo(Villages.ids(31, 60));
  }

  @Test
  void pinnedCourtyard_isKeptAndFaultedIfItBreaksARule() {
    List<Home> homes = new ArrayList<>(Villages.road(70));
    for (int i = 0; i < 31; i++) {
      homes.set(i, Villages.pinned(homes.get(i), "large"));
    }
    homes.set(40, Villages.pinned(homes.get(40), "torn"));
    homes.set(69, Villages.pinned(homes.get(69), "torn"));
    homes.add(Villages.pinned(Villages.linked(80), "lonely"));
    Proposal proposal = Partition.propose(Villages.settlement(homes), TEN_TO_THIRTY);

    assertThat(kinds(proposal.findings())).contains(FindingKind.TOO_LARGE, FindingKind.TOO_SMALL);
    assertThat(proposal.courtyards().get(new CourtyardName("large"))).hasSize(31);
    assertThat(proposal.courtyards().get(new CourtyardName("torn")))
        .contains(Villages.id(41), Villages.id(70));
    assertThat(proposal.courtyards().get(new CourtyardName("lonely"))).hasSize(1);
  }

  /** PARTITION-CONTIGUOUS: households of one cell or of cells within reach are neighbours. */
  @ParameterizedTest
  @CsvSource({"300, 1", "301, 1", "299, 2", "0, 2", "400, 1"})
  void distance_makesNeighboursExactly(int metres, int pieces) {
    List<Home> homes = new ArrayList<>();
    IntStream.rangeClosed(1, 10).forEach(i -> homes.add(Villages.home(i, 0, 0)));
    IntStream.rangeClosed(11, 20).forEach(i -> homes.add(Villages.home(i, 0, -300)));
    Settlement village = Settlement.of(homes, List.of(), Reach.metres(metres));

    assertThat(sizes(Partition.propose(village, new Bounds(10, 10)))).containsExactly(10, 10);
    assertThat(new Relation(village).pieces(all(20))).isEqualTo(pieces);
  }

  private static ImmutableSortedSet<Integer> all(int size) {
    return IntStream.range(0, size)
        .boxed()
        .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
  }

  @Test
  void proposal_passesItsOwnCheck() {
    Settlement village = Villages.hamlets(400, 3_000, 7);
    Proposal proposal = Partition.propose(village, TEN_TO_THIRTY);

    assertThat(Partition.check(village, TEN_TO_THIRTY, division(proposal)))
        .allMatch(finding -> finding.kind() == FindingKind.LEFT_OUT);
  }

  @Test
  void editedDivision_isCheckedWithTheSameExplanations() {
    List<Home> homes = new ArrayList<>(Villages.road(62));
    homes.set(0, Villages.pinned(homes.get(0), "A"));
    Settlement village = Villages.settlement(homes, Villages.yard("老院", 9, 10));
    Map<UnitId, CourtyardName> edited = new TreeMap<>();
    Villages.ids(1, 9).forEach(one -> edited.put(one, new CourtyardName("B")));
    Villages.ids(10, 40).forEach(one -> edited.put(one, new CourtyardName("C")));
    Villages.ids(41, 50).forEach(one -> edited.put(one, new CourtyardName("D")));
    Villages.ids(52, 61).forEach(one -> edited.put(one, new CourtyardName("D")));

    ImmutableList<Finding> findings = Partition.check(village, TEN_TO_THIRTY, edited);

    assertThat(findings)
        .extracting(finding -> finding.text().en())
        .containsExactly(
            "The courtyard “B” has 9 households; 10 is the least.",
            "The courtyard “C” has 31 households; 30 is the most.",
            "The courtyard “D” falls into 2 pieces; it must be one.",
            "The traditional yard “老院” is divided among 2 courtyards: B, C.",
            "1 households that were put into the courtyard “A” are not in it.",
            "2 households are in no courtyard.");
    assertThat(findings.get(5).kind().rule()).isEqualTo(PartitionRules.ONCE);
  }

  /** PARTITION-KNOWN. */
  @Test
  void divisionOfStrangers_isRefused() {
    Settlement village = Villages.settlement(Villages.road(10));
    assertThatThrownBy(
            () ->
                Partition.check(
                    village, TEN_TO_THIRTY, Map.of(Villages.id(11), new CourtyardName("A"))))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e -> {
              assertThat(e.refusal().code()).isEqualTo(RefusalCode.NOT_FOUND);
              assertThat(e.refusal().rule()).isEqualTo(PartitionRules.KNOWN.id());
            });
  }
}
