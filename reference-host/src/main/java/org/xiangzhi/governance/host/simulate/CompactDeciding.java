package org.xiangzhi.governance.host.simulate;

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
import org.xiangzhi.governance.compact.CompactMeasure;
import org.xiangzhi.governance.compact.CompactView.Household;
import org.xiangzhi.governance.compact.Notice;
import org.xiangzhi.governance.compact.NoticeCommand;
import org.xiangzhi.governance.compact.PromulgationCommand;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;

/** Notices a compact, votes on it, files and posts it. */
final class CompactDeciding {
  private static final int BATCH = 2000;
  private static final int HOUSEHOLDS = 500;

  private CompactDeciding() {}

  static Optional<CompactMove> postNotice(CompactStage s) {
    return s.state().notice().isPresent()
        ? Optional.empty()
        : s.move(
            "compact.post-notice",
            new NoticeCommand.PostNotice(s.id(), s.digest(), s.posting("村口公示栏")));
  }

  static Optional<CompactMove> closeNotice(CompactStage s) {
    Optional<Notice> open = s.state().notice().filter(notice -> notice.until().isEmpty());
    long least = s.least(CompactMeasure.NOTICE_DAYS.id());
    return open.filter(notice -> ChronoUnit.DAYS.between(notice.from(), s.hand().day()) >= least)
        .flatMap(
            notice ->
                s.move(
                    "compact.close-notice",
                    new NoticeCommand.CloseNotice(s.id(), s.papers("公示期满"))));
  }

  static Optional<CompactMove> openAssembly(CompactStage s) {
    Basis basis = VoteScript.basis(s.rules().assembly());
    return s.state().assembly().isPresent()
        ? Optional.empty()
        : s.move("compact.open-assembly", new AssemblyCommand.OpenAssembly(s.id(), basis));
  }

  private static Optional<Assembly> voting(CompactStage s) {
    return s.state().assembly().filter(assembly -> assembly.vote().isEmpty());
  }

  /** Four of five come, one for each vote. */
  static Optional<CompactMove> checkIn(CompactStage s) {
    return voting(s)
        .filter(assembly -> assembly.present().size() == 0)
        .flatMap(
            assembly -> {
              Set<UnitId> represented = new HashSet<>();
              Basis basis = assembly.opened().basis();
              ImmutableSortedMap.Builder<PersonId, UnitId> come = ImmutableSortedMap.naturalOrder();
              int skipped = 0;
              int count = 0;
              for (Map.Entry<PersonId, UnitId> adult : assembly.opened().adults().entrySet()) {
                boolean vote = basis == Basis.ADULTS || represented.add(adult.getValue());
                if (vote && ++skipped % 5 != 0 && count < BATCH) {
                  come.put(adult);
                  count++;
                }
              }
              return s.move(
                  "compact.check-in", new AssemblyCommand.CheckIn(s.id(), come.buildOrThrow()));
            });
  }

  static Optional<CompactMove> read(CompactStage s) {
    return voting(s)
        .filter(assembly -> s.rules().reading().isPresent())
        .flatMap(
            assembly ->
                s.state().draft().touched().stream()
                    .filter(clause -> !assembly.read().containsKey(clause))
                    .findFirst()
                    .flatMap(
                        clause ->
                            s.move(
                                "compact.read-clause",
                                new AssemblyCommand.ReadClause(
                                    s.id(),
                                    clause,
                                    Optional.of(all(assembly)),
                                    counter(s),
                                    witness(s)))));
  }

  static Optional<CompactMove> count(CompactStage s) {
    return voting(s)
        .flatMap(
            assembly ->
                s.move(
                    "compact.count-vote",
                    new AssemblyCommand.CountVote(
                        s.id(), s.digest(), all(assembly), counter(s), witness(s))));
  }

  private static Count all(Assembly assembly) {
    return new Count(assembly.turnout().present(), 0, 0);
  }

  private static PersonId counter(CompactStage s) {
    return s.village().person(s.village().households() / 2, 0);
  }

  private static PersonId witness(CompactStage s) {
    return s.village().person(s.village().households() / 2 + 1, 0);
  }

  static Optional<CompactMove> sign(CompactStage s) {
    Optional<Assembly> voted = s.state().assembly().filter(one -> one.vote().isPresent());
    if (voted.isEmpty()) {
      return Optional.empty();
    }
    ImmutableSet<PersonId> open =
        voted
            .get()
            .present()
            .keys()
            .filter(person -> !voted.get().signers().contains(person))
            .limit(BATCH)
            .collect(ImmutableSet.toImmutableSet());
    return open.isEmpty()
        ? Optional.empty()
        : s.move(
            "compact.record-signatures",
            new AssemblyCommand.RecordSignatures(s.id(), open, s.papers("签名册").get(0)));
  }

  static Optional<CompactMove> file(CompactStage s) {
    boolean passed =
        s.state()
            .assembly()
            .flatMap(Assembly::vote)
            .filter(vote -> vote.verdict().outcome() == Outcome.PASSED)
            .isPresent();
    return s.state().promulgation().filed().isPresent() || !passed
        ? Optional.empty()
        : s.move("compact.file-text", new PromulgationCommand.FileText(s.id(), s.digest(), "备案1号"));
  }

  static Optional<CompactMove> post(CompactStage s) {
    return s.state().promulgation().posted().isPresent()
            || s.state().promulgation().filed().isEmpty()
        ? Optional.empty()
        : s.move(
            "compact.post-text",
            new PromulgationCommand.PostText(
                s.id(), s.digest(), s.posting("村务公开栏"), s.hand().day().plusDays(1)));
  }

  static Optional<CompactMove> inform(CompactStage s) {
    ImmutableSet<UnitId> open =
        s.households()
            .filter(Household::away)
            .map(Household::id)
            .filter(
                home ->
                    !s.state()
                        .promulgation()
                        .informed()
                        .get(home)
                        .equals(Optional.of(Channel.ONLINE)))
            .limit(HOUSEHOLDS)
            .collect(ImmutableSet.toImmutableSet());
    return open.isEmpty()
        ? Optional.empty()
        : s.move(
            "compact.inform-households",
            new PromulgationCommand.InformHouseholds(s.id(), Channel.ONLINE, open));
  }
}
