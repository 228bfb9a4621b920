package org.xiangzhi.governance.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiangzhi.governance.host.plugin.LoadResult.Refused;
import org.xiangzhi.governance.kernel.RefusalCode;

/** Tests plugins whose code fails when they are taken into use. */
class CodeFaultTest extends LoaderFixture {
  private static final String ENDLESS = "static void deeper() { deeper(); }";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.IllegalStateException",
        "java.lang.AssertionError",
        "java.lang.NoClassDefFoundError",
        "java.lang.OutOfMemoryError",
        "java.lang.Error"
      })
  void startThrows(String type) {
    String body = "public void start() { throw new " + type + "(\"no rice\"); }";
    write("a.jar", PluginJar.healthy("x").lifeCycle(body));

    assertThat(refused("a.jar", LoadFault.START_FAILED).detail()).isEqualTo(type + ": no rice");
  }

  @ParameterizedTest
  @CsvSource({
    "public void start() { deeper(); }",
    "public Life() { deeper(); }",
    "static { deeper(); }"
  })
  void stackOverflows(String body) {
    write("a.jar", PluginJar.healthy("x").lifeCycle(ENDLESS + body));

    assertThat(refused("a.jar", LoadFault.START_FAILED).detail())
        .startsWith("java.lang.StackOverflowError");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public Life() { throw new IllegalStateException(\"no rice\"); }",
        "public Life(PluginWrapper w) { throw new IllegalStateException(\"no rice\"); }",
        "static { if (true) throw new IllegalStateException(\"no rice\"); }"
      })
  void pluginClassCannotBeMade(String body) {
    write("a.jar", PluginJar.healthy("x").lifeCycle(body));

    assertThat(refused("a.jar", LoadFault.START_FAILED).detail())
        .isEqualTo("java.lang.IllegalStateException: no rice");
  }

  @Test
  void pluginClassIsMissing() {
    write("a.jar", PluginJar.healthy("x").attribute("Plugin-Class", "sample.Gone"));

    assertThat(refused("a.jar", LoadFault.START_FAILED).detail())
        .isEqualTo("java.lang.ClassNotFoundException: sample.Gone");
  }

  @Test
  void pluginClassIsNoPlugin() {
    write("a.jar", PluginJar.healthy("x").attribute("Plugin-Class", "sample.Sample"));

    assertThat(refused("a.jar", LoadFault.START_FAILED).detail()).contains("ClassCastException");
  }

  @Test
  void noServicesFile() {
    write("a.jar", PluginJar.of("x"));

    refused("a.jar", LoadFault.PRACTICE_MISSING);
  }

  @Test
  void servicesFileNamesAMissingClass() {
    write("a.jar", PluginJar.of("x").service("sample.Gone"));

    assertThat(refused("a.jar", LoadFault.PRACTICE_UNUSABLE).detail())
        .contains("sample.Gone not found");
  }

  @Test
  void servicesFileNamesAMissingClassBesideAnother() {
    write("a.jar", PluginJar.healthy("x").service("sample.Sample", "sample.Gone"));

    refused("a.jar", LoadFault.PRACTICE_UNUSABLE);
  }

  @Test
  void servicesFileNamesAClassOfAnotherKind() {
    write(
        "a.jar",
        PluginJar.healthy("x")
            .type("sample.Other", "public class Other {}")
            .service("sample.Other"));

    assertThat(refused("a.jar", LoadFault.PRACTICE_UNUSABLE).detail()).contains("not a subtype");
  }

  @Test
  void servicesFileIsGarbage() {
    write("a.jar", PluginJar.healthy("x").service("not a class name"));

    refused("a.jar", LoadFault.PRACTICE_UNUSABLE);
  }

  @Test
  void practiceOfTheHostDoesNotCount() {
    write("a.jar", PluginJar.of("x").service(HostPractice.class.getName()));

    refused("a.jar", LoadFault.PRACTICE_MISSING);
  }

  @Test
  void twoPractices() {
    write(
        "a.jar",
        PluginJar.healthy("x")
            .type("sample.Second", "public class Second extends Sample {}")
            .service("sample.Sample", "sample.Second"));

    assertThat(refused("a.jar", LoadFault.PRACTICE_SEVERAL).arguments())
        .containsEntry("classes", "sample.Sample, sample.Second");
  }

  @ParameterizedTest
  @CsvSource({
    "public Sample() { throw new IllegalStateException(\"no rice\"); }, IllegalStateException",
    "public Sample() { throw new AssertionError(\"no rice\"); }, AssertionError",
    "static { if (true) throw new IllegalStateException(\"no rice\"); }, IllegalStateException"
  })
  void practiceCannotBeMade(String body, String type) {
    write(
        "a.jar",
        PluginJar.of("x")
            .practiceClass(
                "public class Sample implements Practice { "
                    + body
                    + " public PracticeDefinition definition() { return null; } }"));

    assertThat(refused("a.jar", LoadFault.PRACTICE_UNUSABLE).detail())
        .isEqualTo("java.lang." + type + ": no rice");
  }

  @Test
  void practiceOfALaterJava() {
    byte[] bytes = PluginJar.bytesOf(HostPractice.class);
    bytes[7] = (byte) 200;
    write("a.jar", PluginJar.healthy("x").entry("sample/Sample.class", bytes));

    assertThat(refused("a.jar", LoadFault.PRACTICE_UNUSABLE).detail())
        .contains("UnsupportedClassVersionError");
  }

  /** The newest is version 1 of 2026: nothing of that version, year or another name is earlier. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SampleDefinition.earlier(\"x\", \"1\", 2025)",
        "SampleDefinition.earlier(\"x\", \"0.9\", 2026)",
        "SampleDefinition.earlier(\"y\", \"0.9\", 2025)"
      })
  void versionsAreNotEarlier(String version) {
    write("a.jar", PluginJar.of("x").practiceClass(versions(version)));

    assertThat(refused("a.jar", LoadFault.VERSIONS_DISORDERED).arguments()).containsKey("versions");
  }

  static String versions(String earlier) {
    return "public class Sample implements Practice {"
        + " public PracticeDefinition definition() { return SampleDefinition.of(\"x\"); }"
        + " public com.google.common.collect.ImmutableList<PracticeDefinition> earlier() {"
        + " return com.google.common.collect.ImmutableList.of("
        + earlier
        + "); } }";
  }

  @ParameterizedTest
  @ValueSource(strings = {"IllegalStateException", "AssertionError", "StackOverflowError"})
  void definitionThrows(String type) {
    write("a.jar", PluginJar.of("x").practice("throw new " + type + "(\"no rice\");"));

    assertThat(refused("a.jar", LoadFault.DEFINITION_FAILED).detail())
        .isEqualTo("java.lang." + type + ": no rice");
  }

  @Test
  void definitionMissesAClass() {
    String body = "SampleDefinition.of(\"x\"); return null;";
    String file = SampleDefinition.class.getName().replace('.', '/') + ".class";
    // The tests' class path has the sample too, so another class is taken out of the jar.
    write(
        "a.jar",
        PluginJar.of("x")
            .practice("Gone.touch(); " + body)
            .type("sample.Gone", "class Gone { static void touch() {} }")
            .entry("sample/Gone.class", new byte[0])
            .entry(file, PluginJar.bytesOf(SampleDefinition.class)));

    assertThat(refused("a.jar", LoadFault.DEFINITION_FAILED).detail())
        .contains("java.lang.ClassFormatError");
  }

  @Test
  void definitionIsNull() {
    write("a.jar", PluginJar.of("x").practice("return null;"));

    refused("a.jar", LoadFault.DEFINITION_MISSING);
  }

  @Test
  void definitionBreaksARuleOfTheCore() {
    write("a.jar", PluginJar.of("x").practice("return SampleDefinition.invalid(\"x\");"));

    Refused refused = refused("a.jar", LoadFault.DEFINITION_INVALID);

    assertThat(refused.refusal().orElseThrow().code()).isEqualTo(RefusalCode.PRACTICE_INVALID);
    assertThat(refused.message(Locale.ENGLISH))
        .contains("PRACTICE_INVALID", "PRACTICE-VALID", "the unknown rule NOWHERE");
  }

  @Test
  void duplicatePracticeIdsAreAllRefusedWithBothNames() {
    write("a.jar", PluginJar.of("one").practice("return SampleDefinition.of(\"same\");"));
    write("z.jar", PluginJar.of("two").practice("return SampleDefinition.of(\"same\");"));

    LoadReport report = load();

    refused(report, "z.jar", LoadFault.DUPLICATE_PRACTICE);
    assertThat(refused(report, "a.jar", LoadFault.DUPLICATE_PRACTICE).arguments())
        .containsEntry("files", "a.jar, z.jar")
        .containsEntry("practice", "same");
    assertThat(report.loaded()).hasSize(1);
  }

  @Test
  void exceptionThatCannotEvenSayWhatItIs() {
    String nested =
        "static class Rude extends RuntimeException {"
            + " public String getMessage() { throw new IllegalStateException(); } }";
    write(
        "a.jar",
        PluginJar.healthy("x").lifeCycle(nested + "public void start() { throw new Rude(); }"));

    assertThat(refused("a.jar", LoadFault.START_FAILED).detail()).isEqualTo("sample.Life$Rude");
  }

  @Test
  void messageOfManyLinesIsOneShortLine() {
    String start =
        "public void start() { throw new Error(\"red \\u001b[31m\\n\" + \"x\".repeat(100000)); }";
    write("a.jar", PluginJar.healthy("x").lifeCycle(start));

    assertThat(refused("a.jar", LoadFault.START_FAILED).detail())
        .hasSizeLessThan(600)
        .doesNotContain("\n", "\u001b");
  }

  @Test
  void contextClassLoaderIsNotAsked() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(null);
    try {
      assertThat(load().refused()).isEmpty();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
