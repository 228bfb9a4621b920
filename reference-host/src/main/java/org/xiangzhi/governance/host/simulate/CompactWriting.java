package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.compact.ChangeId;
import org.xiangzhi.governance.compact.Channel;
import org.xiangzhi.governance.compact.ClauseChange;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.CompactMeasure;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.compact.CompactView.Household;
import org.xiangzhi.governance.compact.ConsultationCommand;
import org.xiangzhi.governance.compact.Draft;
import org.xiangzhi.governance.compact.DraftCommand;
import org.xiangzhi.governance.compact.FlagDecision;
import org.xiangzhi.governance.compact.Origin;
import org.xiangzhi.governance.compact.Place;
import org.xiangzhi.governance.compact.TierId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.office.OfficeId;

/** Drafts a compact, asks every household for its opinion, and has the town review it. */
final class CompactWriting {
  private static final int CHANGES = 3;
  private static final int BATCH = 500;

  private CompactWriting() {}

  static Optional<CompactMove> propose(CompactStage s) {
    Draft draft = s.state().draft();
    long wanted = Math.max(CHANGES, s.least(CompactMeasure.DRAFT_CHANGES.id()));
    if (draft.changes().size() >= wanted) {
      return Optional.empty();
    }
    int number = draft.changes().size() + 1;
    int last =
        draft.text().clauses().stream()
            .mapToInt(clause -> clause.place().article())
            .max()
            .orElse(0);
    ChangeId id = ChangeId.of(s.id() + ".change-" + number);
    return s.move(
        "compact.propose-change",
        new DraftCommand.ProposeChange(
            s.id(),
            new ClauseChange.Add(
                id,
                ClauseId.of(id.value()),
                new Place(1, last + 1, 0),
                "第" + number + "项约定：户前屋后各自清扫。",
                new Origin(Origin.Kind.DRAFT, "两委商议"))));
  }

  static Optional<CompactMove> resolve(CompactStage s) {
    return s.state().draft().flags().all().stream()
        .filter(flag -> flag.decision().isEmpty())
        .findFirst()
        .flatMap(
            flag ->
                s.move(
                    "compact.resolve-flag",
                    new DraftCommand.ResolveFlag(
                        s.id(),
                        flag.found().change(),
                        flag.found().number(),
                        FlagDecision.KEPT,
                        "由有关机关依法处理，并未自设处罚")));
  }

  static Optional<CompactMove> post(CompactStage s) {
    boolean posted =
        s.state().draft().posted().filter(p -> p.digest().equals(s.digest())).isPresent();
    return posted
        ? Optional.empty()
        : s.move(
            "compact.post-draft",
            new DraftCommand.PostDraft(s.id(), s.digest(), s.posting("村务公开栏")));
  }

  static Optional<CompactMove> review(CompactStage s) {
    boolean reviewed =
        s.state()
            .draft()
            .review()
            .filter(review -> review.passed() && review.digest().equals(s.digest()))
            .isPresent();
    return reviewed
        ? Optional.empty()
        : s.move(
            "compact.record-town-review",
            new DraftCommand.RecordTownReview(s.id(), s.digest(), true, "无与法律法规相抵触之处"));
  }

  /** Households are shared out over the tiers; who is away is asked online. */
  static Optional<CompactMove> ask(CompactStage s) {
    List<TierId> tiers =
        s.rules()
            .tiers()
            .map(all -> all.tiers().stream().map(CompactRules.Tier::id).toList())
            .orElse(List.of(TierId.of("ALL")));
    List<Household> all = s.households().toList();
    for (int t = 0; t < tiers.size(); t++) {
      int from = all.size() * t / tiers.size();
      int until = Math.max(from + 1, all.size() * (t + 1) / tiers.size());
      List<Household> open =
          all.subList(from, Math.min(until, all.size())).stream()
              .filter(household -> !asked(household, s))
              .toList();
      if (!open.isEmpty()) {
        return inquiries(s, tiers.get(t), open);
      }
    }
    return Optional.empty();
  }

  private static boolean asked(Household household, CompactStage s) {
    Set<Channel> channels =
        s.state().consultation().asked().get(household.id()).orElse(ImmutableSet.of());
    return household.away() ? channels.contains(Channel.ONLINE) : !channels.isEmpty();
  }

  private static Optional<CompactMove> inquiries(
      CompactStage s, TierId tier, List<Household> open) {
    boolean away = open.get(0).away();
    ImmutableSet<UnitId> households =
        open.stream()
            .filter(household -> household.away() == away)
            .limit(BATCH)
            .map(Household::id)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<OfficeId> offices =
        s.step().mayDo("compact.record-inquiries").orElse(ImmutableSet.of());
    Set<OfficeId> ofTier =
        s.rules()
            .tiers()
            .flatMap(all -> all.tier(tier))
            .<Set<OfficeId>>map(one -> Sets.intersection(offices, one.by()))
            .orElse(offices);
    return s.by(
        ofTier,
        new ConsultationCommand.RecordInquiries(
            s.id(), tier, away ? Channel.ONLINE : Channel.DOOR_TO_DOOR, households));
  }
}
