package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.law.ClauseLint;
import org.xiangzhi.governance.law.LintCategory;
import org.xiangzhi.governance.law.LintFinding;
import org.xiangzhi.governance.law.Subject;

/**
 * Is the state of the flags on a draft's changes. A change that is withdrawn takes its flags along;
 * one that is made anew is searched anew.
 *
 * @param byChange the flags of each change, in the order of their numbers
 */
public record ClauseFlags(PersistentMap<ChangeId, ImmutableList<ClauseFlag>> byChange) {
  static final ClauseFlags EMPTY = new ClauseFlags(PersistentMap.empty());

  /**
   * Lists the flags.
   *
   * @return change by change
   */
  public ImmutableList<ClauseFlag> all() {
    return byChange.values().flatMap(List::stream).collect(ImmutableList.toImmutableList());
  }

  /**
   * Counts the flags that stand in the way.
   *
   * @return how many passages were neither found lawful nor amended
   */
  public long unresolved() {
    return byChange.values().flatMap(List::stream).filter(ClauseFlag::unresolved).count();
  }

  ClauseFlags without(ChangeId change) {
    return new ClauseFlags(byChange.without(change));
  }

  ClauseFlags with(DraftEvent.ClauseFlagged event) {
    ImmutableList<ClauseFlag> flags =
        ImmutableList.<ClauseFlag>builder()
            .addAll(byChange.get(event.change()).orElse(ImmutableList.of()))
            .add(new ClauseFlag(event, Optional.empty()))
            .build();
    return new ClauseFlags(byChange.with(event.change(), flags));
  }

  ClauseFlags with(DraftEvent.FlagResolved event) {
    ImmutableList<ClauseFlag> flags =
        byChange.get(event.change()).orElse(ImmutableList.of()).stream()
            .map(
                flag ->
                    flag.found().number() == event.number()
                        ? new ClauseFlag(flag.found(), Optional.of(event))
                        : flag)
            .collect(ImmutableList.toImmutableList());
    return new ClauseFlags(byChange.with(event.change(), flags));
  }

  /** Searches what a change would put into the text. */
  static ImmutableList<CompactEvent> found(CaseId caseId, ClauseChange change, CaseContext x) {
    Optional<String> body =
        change instanceof ClauseChange.Add add
            ? Optional.of(add.body())
            : change instanceof ClauseChange.Replace replace
                ? Optional.of(replace.body())
                : Optional.empty();
    ImmutableList.Builder<CompactEvent> flags = ImmutableList.builder();
    int number = 0;
    for (LintFinding finding : body.map(ClauseLint::search).orElse(ImmutableList.of())) {
      flags.add(
          new DraftEvent.ClauseFlagged(
              caseId,
              change.change(),
              ++number,
              change.clause(),
              finding.rule().id(),
              finding.category(),
              article(finding, x),
              finding.from(),
              finding.to(),
              finding.passage()));
    }
    return flags.build();
  }

  /** Cites the law of the day on what a compact may not hold, and that on penalties. */
  private static String article(LintFinding finding, CaseContext x) {
    Stream<Rule> ofCompacts =
        x.view().standards().find(Subject.COMPACT_WITHIN_LAW).stream().map(s -> s.rule());
    Stream<Rule> ofPenalties =
        finding.category() == LintCategory.PENALTY ? Stream.of(finding.rule()) : Stream.empty();
    return Stream.concat(ofPenalties, ofCompacts)
        .map(Rule::reference)
        .reduce((one, other) -> one + "; " + other)
        .orElse(finding.rule().reference());
  }

  static Decision<CompactEvent> resolve(DraftCommand.ResolveFlag c, CaseContext x) {
    Optional<ClauseFlag> flag =
        x.state().draft().flags().all().stream()
            .filter(f -> f.found().change().equals(c.change()) && f.found().number() == c.number())
            .findFirst();
    String name = c.change() + "#" + c.number();
    if (flag.isEmpty()) {
      return x.unknown("flag", name);
    }
    return flag.get().decision().isPresent()
        ? x.exists("decision", name)
        : Decision.accept(
            new DraftEvent.FlagResolved(
                c.caseId(), c.change(), c.number(), c.decision(), c.reason(), x.act().actor()));
  }
}
