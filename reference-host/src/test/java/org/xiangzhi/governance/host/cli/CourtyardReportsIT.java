package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Reports on the courtyards that a demonstration leaves. */
@EnabledIfSystemProperty(named = "governance.distribution", matches = ".+")
final class CourtyardReportsIT {
  private static final String COUNTY = "500153";
  private static final String VILLAGE = "500153/500153105202";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  private String report(String what, String log, String... more) throws Exception {
    String[] asked = {
      "courtyards",
      what,
      "--database",
      directory.resolve("r.db").toString(),
      "--log",
      log,
      "--at",
      "2028-05-11T01:00:00Z",
      "--lang",
      "zh"
    };
    Terminal.Ran ran =
        Distribution.run(
            directory, Map.of("LC_ALL", "C.UTF-8"), ObjectArrays.concat(asked, more, String.class));
    assertThat(ran.status()).as("%s: %s", what, ran.err()).isEqualTo(ExitStatus.DONE);
    return ran.out();
  }

  @Test
  void everyReportIsPrintedFromTheRecord() throws Exception {
    String database = directory.resolve("r.db").toString();
    Terminal.Ran demo =
        Distribution.run(
            directory, Map.of(), "demo", "rongchang-courtyard-plus", "--database", database);
    assertThat(demo.status()).isEqualTo(ExitStatus.DONE);
    assertThat(report("zones", VILLAGE)).contains("核心区", "辐射区");
    assertThat(report("network", VILLAGE)).contains("缺口", "链条");
    assertThat(report("coverage", COUNTY)).contains("应建");
    assertThat(report("league", COUNTY)).contains("500153/500153105202:");
    assertThat(report("league", COUNTY, "--towns")).contains("500153105");
    assertThat(report("bulletin", COUNTY, "--month", "2028-03")).contains("项目");
    assertThat(report("draw", COUNTY, "--year", "2028")).contains("抽中");
  }
}
