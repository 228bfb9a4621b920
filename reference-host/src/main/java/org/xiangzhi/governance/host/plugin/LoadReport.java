package org.xiangzhi.governance.host.plugin;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.xiangzhi.governance.host.plugin.LoadResult.Loaded;
import org.xiangzhi.governance.host.plugin.LoadResult.Refused;
import org.xiangzhi.governance.practice.PracticeDefinition;

/**
 * Says what became of every file of the plugins directory.
 *
 * @param results one for each jar and one for each fault of the directory or its allow-list, in the
 *     order of the files' names
 */
public record LoadReport(ImmutableList<LoadResult> results) {
  private static final Comparator<LoadResult> ORDER =
      comparing(LoadResult::file).thenComparing(LoadReport::lineOrder);

  static LoadReport of(Collection<? extends LoadResult> results) {
    return new LoadReport(ImmutableList.sortedCopyOf(ORDER, results));
  }

  /**
   * Lists the plugins in use.
   *
   * @return in the order of the files' names
   */
  public ImmutableList<Loaded> loaded() {
    return only(Loaded.class);
  }

  /**
   * Lists what is not used, and why.
   *
   * @return in the order of the files' names
   */
  public ImmutableList<Refused> refused() {
    return only(Refused.class);
  }

  /**
   * Lists the practices of the plugins in use, each in its newest version.
   *
   * @return in the order of their ids, no two of which are the same
   */
  public ImmutableList<PracticeDefinition> practices() {
    return loaded().stream()
        .map(Loaded::definition)
        .sorted(comparing(PracticeDefinition::id))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists the practices of the plugins in use in all their versions, for counties to adopt.
   *
   * @return in the order of their ids and first days
   */
  public ImmutableList<PracticeDefinition> versions() {
    return loaded().stream()
        .flatMap(each -> Stream.concat(each.earlier().stream(), Stream.of(each.definition())))
        .sorted(comparing(PracticeDefinition::id).thenComparing(PracticeDefinition::effectiveFrom))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Prints the report for a person.
   *
   * @param locale any Chinese locale for Chinese; English for every other
   * @return one line for each result, without line ends
   */
  public ImmutableList<String> lines(Locale locale) {
    return results.stream()
        .map(result -> line(result, locale))
        .collect(ImmutableList.toImmutableList());
  }

  private static String line(LoadResult result, Locale locale) {
    if (result instanceof Loaded loaded) {
      return "LOADED %s %s@%s %s %s %s"
          .formatted(
              loaded.file(),
              loaded.pluginId(),
              loaded.version(),
              loaded.digest(),
              loaded.definition().id(),
              loaded.definition().name().in(locale));
    }
    Refused refused = (Refused) result;
    String line =
        "REFUSED %s%s %s %s"
            .formatted(
                Cause.oneLine(refused.file()),
                refused.plugin().map(id -> " " + id).orElse(""),
                refused.fault(),
                refused.message(locale));
    return refused.detail().isEmpty() ? line : line + " [" + refused.detail() + "]";
  }

  private static String lineOrder(LoadResult result) {
    // Faults of one file: the allow-list's, by their line.
    return result instanceof Refused refused
        ? "%s %9s".formatted(refused.fault(), refused.arguments().getOrDefault("line", ""))
        : "";
  }

  private <T extends LoadResult> ImmutableList<T> only(Class<T> type) {
    return results.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .collect(ImmutableList.toImmutableList());
  }
}
