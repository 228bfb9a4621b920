package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xiangzhi.governance.host.plugin.AllowList;
import org.xiangzhi.governance.host.plugin.HostVersion;
import org.xiangzhi.governance.host.plugin.LoaderFloor;
import org.xiangzhi.governance.host.plugin.PracticeLoader;
import org.xiangzhi.governance.host.plugin.PracticePlugins;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;

/** Takes each rule out of the shipped practice and sees that the demonstration tells. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleRemovalIT {
  /** Without these a compact cannot be decided at all: a definition without them is refused. */
  private static final ImmutableList<String> INDISPENSABLE =
      ImmutableList.of("ASSEMBLY-QUORUM", "ASSEMBLY-MAJORITY", "VOTE-FAILED", "CORRECTION");

  private static final PracticeId LIPING = PracticeId.of("liping-compact");

  private PracticePlugins plugins;
  private PracticeDefinition whole;
  private String played;

  @BeforeAll
  void load() {
    Path distribution =
        Path.of(Objects.requireNonNull(System.getProperty("governance.distribution")));
    plugins =
        new PracticeLoader(HostVersion.current(), AllowList.inDirectory(), LoaderFloor.NATIONAL)
            .load(distribution.resolve("plugins"));
    whole =
        plugins.practices().stream()
            .filter(practice -> practice.id().equals(LIPING))
            .findFirst()
            .orElseThrow();
    played = play(whole);
  }

  @AfterAll
  void close() {
    plugins.close();
  }

  Stream<RuleId> dispensable() {
    return whole.rules().stream()
        .map(rule -> rule.id())
        .filter(rule -> !INDISPENSABLE.contains(rule.value()));
  }

  Stream<RuleId> indispensable() {
    return INDISPENSABLE.stream().map(RuleId::of);
  }

  @Test
  void theSameDefinitionPrintsTheSame() {
    assertThat(play(whole)).isEqualTo(played);
  }

  @ParameterizedTest
  @MethodSource("dispensable")
  void withoutTheRuleSomethingElseIsPrinted(RuleId rule) {
    assertThat(play(without(rule))).isNotEqualTo(played);
  }

  @ParameterizedTest
  @MethodSource("indispensable")
  void withoutTheRuleTheDefinitionIsRefused(RuleId rule) {
    assertThatThrownBy(() -> without(rule))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(rule.value());
  }

  /** Plays the demonstration and returns what it prints, the digests of the logs left aside. */
  private String play(PracticeDefinition practice) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            print,
            print,
            Locale.CHINESE,
            false,
            Path.of(""));
    DemoCommand.play(
        console,
        plugins.demonstrations().stream().filter(each -> each.practice().equals(LIPING)).toList(),
        ImmutableList.of(practice),
        new InMemoryJournal());
    String text = out.toString(StandardCharsets.UTF_8);
    return text.substring(0, text.indexOf(console.texts().get("demo.chains")));
  }

  private PracticeDefinition without(RuleId rule) {
    return new WithoutRule(rule).of(whole);
  }
}
