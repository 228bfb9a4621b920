package org.xiangzhi.governance.testkit.script;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.compact.ChangeId;
import org.xiangzhi.governance.compact.Channel;
import org.xiangzhi.governance.compact.CompactMeasure;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.compact.CompactView.Household;
import org.xiangzhi.governance.compact.Consultation;
import org.xiangzhi.governance.compact.ConsultationCommand;
import org.xiangzhi.governance.compact.OpinionId;
import org.xiangzhi.governance.compact.TierId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;

/** Chooses what is done about opinions. */
final class Asking {
  private static final int BATCH = 500;
  private static final TierId NO_TIER = TierId.of("ALL");

  private Asking() {}

  static Optional<Move> ask(Stage s) {
    ImmutableList<Household> all = s.view().households(s.rules());
    List<TierId> tiers = tiers(s);
    for (int i = 0; i < tiers.size(); i++) {
      TierId tier = tiers.get(i);
      int slice = i;
      List<Household> open =
          all.stream()
              .filter(h -> all.indexOf(h) % tiers.size() == slice)
              .filter(h -> !asked(h, s))
              .limit(BATCH)
              .toList();
      boolean unused = s.state().consultation().tiers().get(tier).isEmpty();
      if (open.isEmpty() && unused) {
        open = List.of(all.get(0));
      }
      if (!open.isEmpty()) {
        return Optional.of(inquiries(s, tier, open));
      }
    }
    return Optional.empty();
  }

  private static Move inquiries(Stage s, TierId tier, List<Household> open) {
    boolean online = open.get(0).away() && !s.breaks(CompactMeasure.AWAY_NOT_ASKED);
    boolean first = open.get(0).away();
    return new Move.Do(
        asker(s, tier, "compact.record-inquiries"),
        new ConsultationCommand.RecordInquiries(
            s.id(),
            tier,
            online ? Channel.ONLINE : Channel.DOOR_TO_DOOR,
            open.stream()
                .filter(h -> h.away() == first)
                .map(Household::id)
                .collect(ImmutableSet.toImmutableSet())));
  }

  private static boolean asked(Household household, Stage s) {
    Set<Channel> channels =
        s.state().consultation().asked().get(household.id()).orElse(ImmutableSet.of());
    boolean lastOne = household.id().equals(s.village().households().get(0));
    boolean leaveOut =
        s.breaks(CompactMeasure.HOUSEHOLDS_ASKED) || s.breaks(CompactMeasure.CLUSTERS_INCOMPLETE);
    boolean online = household.away() && !s.breaks(CompactMeasure.AWAY_NOT_ASKED);
    return (lastOne && leaveOut)
        || (online ? channels.contains(Channel.ONLINE) : !channels.isEmpty());
  }

  private static List<TierId> tiers(Stage s) {
    List<TierId> tiers =
        s.rules()
            .tiers()
            .map(t -> t.tiers().stream().map(CompactRules.Tier::id).toList())
            .orElse(List.of(NO_TIER));
    return s.breaks(CompactMeasure.TIERS_USED) ? tiers.subList(1, tiers.size()) : tiers;
  }

  /** Finds someone who may act at this step and on behalf of the tier. */
  private static PersonId asker(Stage s, TierId tier, String act) {
    ImmutableSet<OfficeId> offices = s.by(act);
    Optional<ImmutableSet<OfficeId>> ofTier =
        s.rules().tiers().flatMap(t -> t.tier(tier)).map(CompactRules.Tier::by);
    return s.village()
        .holder(ofTier.<Set<OfficeId>>map(by -> Sets.intersection(offices, by)).orElse(offices));
  }

  static Optional<Move> register(Stage s) {
    OpinionId id = OpinionId.of(s.id() + ".opinion-1");
    if (s.state().consultation().opinions().containsKey(id)
        || tiers(s).isEmpty()
        || !s.stillMay("compact.reply-to-opinion")) {
      return Optional.empty();
    }
    TierId tier = tiers(s).get(tiers(s).size() - 1);
    return Optional.of(
        new Move.Do(
            asker(s, tier, "compact.register-opinion"),
            new ConsultationCommand.RegisterOpinion(
                s.id(),
                id,
                s.village().households().get(0),
                tier,
                Channel.DOOR_TO_DOOR,
                s.text().clauses().stream().map(clause -> clause.id()).findFirst(),
                "请写明清扫的日子。")));
  }

  static Optional<Move> reply(Stage s) {
    if (s.breaks(CompactMeasure.OPINIONS_UNANSWERED)) {
      return Optional.empty();
    }
    boolean follow = s.stillMay("compact.link-opinion") && !s.state().draft().changes().isEmpty();
    return opinions(s)
        .filter(opinion -> opinion.reply().isEmpty())
        .findFirst()
        .flatMap(
            opinion ->
                s.move(
                    "compact.reply-to-opinion",
                    new ConsultationCommand.ReplyToOpinion(
                        s.id(), opinion.id(), follow, follow ? "采纳" : "说明后未采纳")));
  }

  static Optional<Move> link(Stage s) {
    Optional<ChangeId> change = s.state().draft().changes().keys().findFirst();
    if (s.breaks(CompactMeasure.OPINIONS_UNLINKED) || change.isEmpty()) {
      return Optional.empty();
    }
    return opinions(s)
        .filter(opinion -> opinion.accepted().orElse(false))
        .filter(
            opinion -> opinion.change().filter(s.state().draft().changes()::containsKey).isEmpty())
        .findFirst()
        .flatMap(
            opinion ->
                s.move(
                    "compact.link-opinion",
                    new ConsultationCommand.LinkOpinion(s.id(), opinion.id(), change.get())));
  }

  private static java.util.stream.Stream<Consultation.Opinion> opinions(Stage s) {
    return s.state().consultation().opinions().values();
  }

  /** Lists the households away that were not told the result online. */
  static ImmutableSet<UnitId> toInform(Stage s) {
    return s.view().households(s.rules()).stream()
        .filter(Household::away)
        .map(Household::id)
        .filter(
            h -> !s.state().promulgation().informed().get(h).equals(Optional.of(Channel.ONLINE)))
        .limit(BATCH)
        .collect(ImmutableSet.toImmutableSet());
  }
}
