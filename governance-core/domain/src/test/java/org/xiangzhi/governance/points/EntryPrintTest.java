package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Digest;

/** Claims look alike only if they say the same. */
class EntryPrintTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Ground GROUND =
      Ground.of(new AccountId("household/h1"), TariffRuleId.of("WORK"), 1);

  @Test
  void printsDifferInWhateverAClaimSays() {
    List<Long> prints =
        Stream.of(
                GROUND,
                Ground.of(new AccountId("household/h11"), TariffRuleId.of("WORK"), 1),
                Ground.of(new AccountId("household/h1"), TariffRuleId.of("WORK-1"), 1),
                Ground.of(new AccountId("household/h1"), TariffRuleId.of("WORK"), 11),
                GROUND.amounting(7),
                GROUND.measuring(7),
                GROUND.inDeed("7"),
                GROUND.inDeed("a7"),
                GROUND.repairing(EntryId.of("7")),
                with(paper("7", Optional.empty())),
                with(paper("7", Optional.of(Digest.ofText("7")))),
                with(paper("7", Optional.of(Digest.ofText("8")))),
                with(photo("7")),
                with(paper("7", Optional.empty()), photo("7")),
                with(photo("7"), paper("7", Optional.empty())),
                noted("7"),
                noted("a7"))
            .map(ground -> Entries.print(DAY, Optional.of(ground)))
            .toList();
    assertThat(prints).doesNotHaveDuplicates();
    assertThat(prints).doesNotContain(Entries.print(DAY, Optional.empty()));
  }

  @Test
  void printDiffersByDayAndIsTheSameForTheSame() {
    assertThat(Entries.print(DAY, Optional.of(GROUND.inDeed("x"))))
        .isEqualTo(Entries.print(DAY, Optional.of(GROUND.inDeed("x"))))
        .isNotEqualTo(Entries.print(DAY.plusDays(1), Optional.of(GROUND.inDeed("x"))));
  }

  private static Evidence paper(String of, Optional<Digest> digest) {
    return new Evidence(Evidence.Kind.PAPER, of, digest);
  }

  private static Evidence photo(String of) {
    return new Evidence(Evidence.Kind.PHOTO, of, Optional.empty());
  }

  private static Ground with(Evidence... evidence) {
    return Ground.of(GROUND.account(), GROUND.rule(), 1, evidence);
  }

  private static Ground noted(String note) {
    return new Ground(
        GROUND.account(),
        GROUND.rule(),
        1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        GROUND.evidence(),
        Optional.of(note));
  }
}
