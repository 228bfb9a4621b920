package org.xiangzhi.governance.testkit.script;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.compact.Assembly;
import org.xiangzhi.governance.compact.AssemblyCommand;
import org.xiangzhi.governance.compact.Channel;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.CompactMeasure;
import org.xiangzhi.governance.compact.Notice;
import org.xiangzhi.governance.compact.NoticeCommand;
import org.xiangzhi.governance.compact.PromulgationCommand;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;

/** Chooses what is done about notice, vote, filing and posting. */
final class Deciding {
  private static final int BATCH = 2000;

  private Deciding() {}

  static Optional<Move> postNotice(Stage s) {
    return s.state().notice().isPresent()
        ? Optional.empty()
        : s.move(
            "compact.post-notice",
            new NoticeCommand.PostNotice(s.id(), s.digest(), s.posting("村口公示栏")));
  }

  static Optional<Move> closeNotice(Stage s) {
    Optional<Notice> open = s.state().notice().filter(notice -> notice.until().isEmpty());
    if (open.isEmpty() || s.breaks(CompactMeasure.NOTICE_CLOSED)) {
      return Optional.empty();
    }
    long least = s.least(CompactMeasure.NOTICE_DAYS.id());
    long wanted = s.breaks(CompactMeasure.NOTICE_DAYS) ? least - 1 : least;
    long stood = ChronoUnit.DAYS.between(open.get().from(), s.village().today());
    return stood < wanted
        ? Optional.of(new Move.Wait(wanted - stood))
        : s.move("compact.close-notice", new NoticeCommand.CloseNotice(s.id(), s.papers("公示期满")));
  }

  static Optional<Move> openAssembly(Stage s) {
    Basis basis = s.rules().assembly().quorums().get(0).basis();
    return s.state().assembly().isPresent()
        ? Optional.empty()
        : s.move("compact.open-assembly", new AssemblyCommand.OpenAssembly(s.id(), basis));
  }

  static Optional<Move> checkIn(Stage s) {
    Optional<Assembly> assembly = s.state().assembly().filter(a -> a.vote().isEmpty());
    if (assembly.isEmpty()) {
      return Optional.empty();
    }
    ImmutableSortedMap<PersonId, UnitId> open = notCheckedIn(assembly.get());
    return open.isEmpty()
        ? Optional.empty()
        : s.move("compact.check-in", new AssemblyCommand.CheckIn(s.id(), open));
  }

  /** Lists who may still be checked in: everybody, or one of each household. */
  static ImmutableSortedMap<PersonId, UnitId> notCheckedIn(Assembly assembly) {
    Set<UnitId> represented = new HashSet<>(assembly.householdsPresent());
    ImmutableSortedMap.Builder<PersonId, UnitId> open = ImmutableSortedMap.naturalOrder();
    int count = 0;
    for (Map.Entry<PersonId, UnitId> adult : assembly.opened().adults().entrySet()) {
      boolean may =
          !assembly.present().containsKey(adult.getKey())
              && (assembly.opened().basis() == Basis.ADULTS || represented.add(adult.getValue()));
      if (may && count++ < BATCH) {
        open.put(adult);
      }
    }
    return open.buildOrThrow();
  }

  static Optional<Move> read(Stage s) {
    Optional<Assembly> assembly = s.state().assembly().filter(a -> a.vote().isEmpty());
    if (assembly.isEmpty() || s.rules().reading().isEmpty()) {
      return Optional.empty();
    }
    Optional<ClauseId> unread =
        s.state().draft().touched().stream()
            .filter(clause -> !assembly.get().read().containsKey(clause))
            .findFirst();
    return unread.flatMap(
        clause ->
            s.move(
                "compact.read-clause",
                new AssemblyCommand.ReadClause(
                    s.id(), clause, Optional.of(allFor(assembly.get())), counter(s), witness(s))));
  }

  static Optional<Move> count(Stage s) {
    Optional<Assembly> assembly = s.state().assembly().filter(a -> a.vote().isEmpty());
    return assembly.isEmpty() || s.breaks(CompactMeasure.VOTE_PASSED)
        ? Optional.empty()
        : s.move(
            "compact.count-vote",
            new AssemblyCommand.CountVote(
                s.id(), s.digest(), allFor(assembly.get()), counter(s), witness(s)));
  }

  private static Count allFor(Assembly assembly) {
    return new Count(assembly.turnout().present(), 0, 0);
  }

  private static PersonId counter(Stage s) {
    return s.village().plainAdults().get(0);
  }

  private static PersonId witness(Stage s) {
    return s.village().plainAdults().get(1);
  }

  static Optional<Move> sign(Stage s) {
    Optional<Assembly> assembly = s.state().assembly().filter(a -> a.vote().isPresent());
    if (assembly.isEmpty() || s.breaks(CompactMeasure.SIGNATURES_SHORT)) {
      return Optional.empty();
    }
    ImmutableSet<PersonId> open =
        assembly
            .get()
            .present()
            .keys()
            .filter(person -> !assembly.get().signers().contains(person))
            .limit(BATCH)
            .collect(ImmutableSet.toImmutableSet());
    return open.isEmpty()
        ? Optional.empty()
        : s.move(
            "compact.record-signatures",
            new AssemblyCommand.RecordSignatures(s.id(), open, s.papers("签名册").get(0)));
  }

  static Optional<Move> file(Stage s) {
    boolean passed =
        s.state()
            .assembly()
            .flatMap(Assembly::vote)
            .filter(vote -> vote.verdict().outcome() == Outcome.PASSED)
            .isPresent();
    return s.state().promulgation().filed().isPresent()
            || !passed
            || s.breaks(CompactMeasure.TEXT_FILED)
        ? Optional.empty()
        : s.move("compact.file-text", new PromulgationCommand.FileText(s.id(), s.digest(), "备案1号"));
  }

  static Optional<Move> post(Stage s) {
    return s.state().promulgation().posted().isPresent()
            || s.state().promulgation().filed().isEmpty()
            || s.breaks(CompactMeasure.TEXT_POSTED)
        ? Optional.empty()
        : s.move(
            "compact.post-text",
            new PromulgationCommand.PostText(
                s.id(), s.digest(), s.posting("村务公开栏"), s.village().today().plusDays(1)));
  }

  static Optional<Move> inform(Stage s) {
    ImmutableSet<UnitId> open = Asking.toInform(s);
    return open.isEmpty() || s.breaks(CompactMeasure.AWAY_NOT_INFORMED)
        ? Optional.empty()
        : s.move(
            "compact.inform-households",
            new PromulgationCommand.InformHouseholds(s.id(), Channel.ONLINE, open));
  }
}
