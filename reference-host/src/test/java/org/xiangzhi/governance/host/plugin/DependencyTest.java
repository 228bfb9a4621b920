package org.xiangzhi.governance.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiangzhi.governance.host.plugin.LoadResult.Loaded;

/** Tests plugins that need other plugins. */
class DependencyTest extends LoaderFixture {
  private static final String THROW = "throw new AssertionError();";

  private static PluginJar needing(String id, String dependencies) {
    return PluginJar.healthy(id).attribute("Plugin-Dependencies", dependencies);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "healthy",
        "healthy@>=1.0.0",
        "healthy@1.0.0",
        "healthy?@1.0.0",
        "gone?",
        "gone?, healthy"
      })
  void met(String dependencies) {
    write("a.jar", needing("x", dependencies));

    LoadReport report = load();

    assertThat(report.refused()).isEmpty();
    assertThat(report.loaded()).hasSize(2);
  }

  @Test
  void missing() {
    write("a.jar", needing("x", "gone"));

    assertThat(refused("a.jar", LoadFault.DEPENDENCY_MISSING).arguments())
        .containsEntry("dependency", "gone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"healthy@2.0.0", "healthy@<1.0.0", "healthy?@>1.0.0"})
  void otherVersion(String dependency) {
    write("a.jar", needing("x", dependency));

    assertThat(refused("a.jar", LoadFault.DEPENDENCY_VERSION).arguments())
        .containsEntry("actual", "1.0.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"healthy@garbage", "@1.0.0", "a b", "healthy@>="})
  void garbage(String dependency) {
    write("a.jar", needing("x", dependency));

    refused("a.jar", LoadFault.DEPENDENCIES_INVALID);
  }

  @Test
  void circle() {
    write("a.jar", needing("x", "y"));
    write("b.jar", needing("y", "z?"));
    write("c.jar", needing("z", "x"));
    write("d.jar", needing("outside", "y"));
    write("n.jar", needing("self", "self"));

    LoadReport report = load();

    for (String file : new String[] {"a.jar", "b.jar", "c.jar"}) {
      assertThat(refused(report, file, LoadFault.DEPENDENCY_CYCLE).arguments())
          .containsEntry("plugins", "x, y, z");
    }
    refused(report, "d.jar", LoadFault.DEPENDENCY_REFUSED);
    refused(report, "n.jar", LoadFault.DEPENDENCY_CYCLE);
    assertThat(report.loaded()).extracting(Loaded::file).containsExactly("m-healthy.jar");
  }

  @Test
  void chainBehindAPluginThatFailsToStart() {
    write("a.jar", needing("x", "y"));
    write("b.jar", needing("y", "z"));
    write("c.jar", PluginJar.healthy("z").lifeCycle("public void start() {" + THROW + "}"));
    write("d.jar", needing("free", "z?"));

    LoadReport report = load();

    refused(report, "c.jar", LoadFault.START_FAILED);
    refused(report, "b.jar", LoadFault.DEPENDENCY_REFUSED);
    refused(report, "a.jar", LoadFault.DEPENDENCY_REFUSED);
    assertThat(report.loaded()).extracting(Loaded::file).containsExactly("d.jar", "m-healthy.jar");
  }

  @Test
  void chainBehindAPluginThatIsMissingOne() {
    write("a.jar", needing("x", "y"));
    write("b.jar", needing("y", "gone"));

    LoadReport report = load();

    refused(report, "b.jar", LoadFault.DEPENDENCY_MISSING);
    refused(report, "a.jar", LoadFault.DEPENDENCY_REFUSED);
    assertThat(report.loaded()).hasSize(1);
  }

  @Test
  void dependentOfADuplicatePractice() {
    write("a.jar", needing("x", "y"));
    write("b.jar", PluginJar.of("y").practice("return SampleDefinition.of(\"same\");"));
    write("c.jar", PluginJar.of("z").practice("return SampleDefinition.of(\"same\");"));

    LoadReport report = load();

    refused(report, "a.jar", LoadFault.DEPENDENCY_REFUSED);
    refused(report, "b.jar", LoadFault.DUPLICATE_PRACTICE);
    refused(report, "c.jar", LoadFault.DUPLICATE_PRACTICE);
    assertThat(report.loaded()).hasSize(1);
  }

  @Test
  void classesOfADependencyAreSeenButNotItsPractice() {
    write(
        "z.jar",
        PluginJar.healthy("base")
            .type("shared.Id", "public class Id { public static String of() { return \"x\"; } }"));
    write(
        "a.jar",
        PluginJar.of("x")
            .attribute("Plugin-Dependencies", "base")
            .practice(
                "try { return SampleDefinition.of((String) Class.forName(\"shared.Id\")"
                    + ".getMethod(\"of\").invoke(null)); }"
                    + " catch (ReflectiveOperationException e) { throw new AssertionError(e); }"));
    write("b.jar", PluginJar.of("bare").attribute("Plugin-Dependencies", "base"));

    LoadReport report = load();

    refused(report, "b.jar", LoadFault.PRACTICE_MISSING);
    assertThat(report.practices())
        .extracting(practice -> practice.id().value())
        .containsExactly("base", "healthy", "x");
  }
}
