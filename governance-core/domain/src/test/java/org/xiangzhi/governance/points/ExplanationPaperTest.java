package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.points.ReportScene.CLERK;
import static org.xiangzhi.governance.points.ReportScene.DAY;
import static org.xiangzhi.governance.points.ReportScene.H1;
import static org.xiangzhi.governance.points.ReportScene.NOW;
import static org.xiangzhi.governance.points.ReportScene.SPEND;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;

class ExplanationPaperTest {
  private static final EntryId ENTRY = EntryId.of("e-1");

  private static Explanation reversed() {
    Entry entry =
        new Entry(
            ENTRY,
            EntryKind.DEDUCTION,
            DAY,
            ImmutableList.of(new Leg(H1, AccountId.RESERVE, SPEND, 60)),
            Optional.of(1),
            Optional.of(
                Ground.of(
                        H1,
                        ReportScene.CLEAN,
                        2,
                        new Evidence(
                            Evidence.Kind.PHOTO, "现场 <照片>", Optional.of(Digest.ofText("p"))),
                        new Evidence(Evidence.Kind.MEETING, "m-1", Optional.empty()))
                    .amounting(60)
                    .measuring(7)
                    .inDeed("同一次")),
            Optional.empty(),
            Optional.of(DAY.plusDays(9)),
            Optional.of(PersonId.of("proposer")));
    ContestEvent.Contested contested =
        new ContestEvent.Contested(
            ContestId.of("c-1"), ENTRY, H1, DAY.plusDays(10), "当时不在家", PersonId.of("p-1"), DAY);
    return new Explanation(
        new EntryTrace(
            ENTRY, 9, NOW, CLERK, entry.proposer(), Optional.empty(), Optional.of(ENTRY)),
        entry,
        "points.claims-reviewed/1",
        DAY,
        Optional.of("属实"),
        LedgerRules.Scale.TENTHS,
        Optional.of(
            new Explanation.Basis(
                new TariffBasis.ByBallot(BallotId.of("b-1")),
                "通过细则",
                Optional.empty(),
                Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        Optional.of(
            new Explanation.Reversal(EntryId.of("r-1"), DAY.plusDays(3), Optional.of("异议成立"))),
        Optional.of(
            Objection.of(contested)
                .deciding(
                    new ContestEvent.Decided(
                        ContestId.of("c-1"),
                        false,
                        ImmutableList.of(),
                        "成立",
                        CLERK,
                        DAY.plusDays(3)))));
  }

  @Test
  void everyStepIsToldInOrder() {
    assertThat(new ExplanationPaper(reversed(), Locale.ENGLISH).text())
        .containsSubsequence(
            "Why: entry e-1",
            "Ballot b-1: 通过细则",
            "Photograph 现场 <照片>, SHA-256 " + Digest.ofText("p"),
            "Meeting m-1",
            "deducted, counts from 2026-03-02; valid until 2026-03-11",
            "SPEND: 6.0 from household/h-1 to reserve",
            "Proposed by proposer",
            "Entered by clerk on 2026-03-02, recorded 2026-03-02 09:00 at position 9",
            "Reason: 属实",
            "Contested on 2026-03-02 as c-1, to be decided by 2026-03-12: 当时不在家",
            "The objection was granted on 2026-03-05",
            "Reversed by entry r-1 on 2026-03-05: 异议成立");
  }

  @Test
  void pageIsEscapedInTheReadersLanguage() {
    assertThat(new ExplanationPaper(reversed(), Locale.CHINA).page())
        .contains("<h2>凭证</h2>", "照片 现场 &lt;照片&gt;，SHA-256", "由 r-1 于 2026-03-05 冲正：异议成立")
        .doesNotContain("<照片>");
  }
}
