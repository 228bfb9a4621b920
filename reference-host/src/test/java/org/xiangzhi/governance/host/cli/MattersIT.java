package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Works on the record that a demonstration leaves: sample lines, ledgers, minutes, errands. */
@EnabledIfSystemProperty(named = "governance.distribution", matches = ".+")
final class MattersIT {
  private static final String VILLAGE = "500120004201";
  private static final String LOG = "500120/" + VILLAGE;
  private static final String SECRETARY = VILLAGE + ".secretary";
  private static final String HEADINGS = "编号,来源,提出日期,单位,事项,类别,议题,办结日期,办理结果,确认,评价,销号日期\n";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path shared;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  private String database = "";

  @BeforeAll
  static void play() throws Exception {
    Terminal.Ran ran =
        Distribution.run(
            shared,
            Map.of(),
            "demo",
            "three-level-yard-meeting",
            "--database",
            shared.resolve("demo.db").toString());
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
  }

  @BeforeEach
  void copy() throws Exception {
    for (String end : List.of("", "-wal")) {
      Path file = shared.resolve("demo.db" + end);
      if (Files.exists(file)) {
        Files.copy(file, directory.resolve("copy.db" + end));
      }
    }
    database = directory.resolve("copy.db").toString();
  }

  private Terminal.Ran run(String... args) throws Exception {
    return Distribution.run(directory, Map.of(), args);
  }

  private Terminal.Ran exec(Path lines) throws Exception {
    return run(
        "exec", "--database", database, "--clock", "lines", "--as", SECRETARY, lines.toString());
  }

  private Terminal.Ran take(String name, String rows) throws Exception {
    Path file = Files.writeString(directory.resolve(name), HEADINGS + rows);
    return run(
        "ledger",
        "import",
        "--database",
        database,
        "--log",
        LOG,
        "--as",
        SECRETARY,
        "--ledger",
        "2021年台账",
        "--clock",
        "lines",
        "--at",
        "2023-01-05T12:00:00Z",
        "--lang",
        "zh",
        file.toString());
  }

  private List<String> ledger() throws Exception {
    Path file = directory.resolve("out.csv");
    Terminal.Ran ran =
        run(
            "ledger",
            "export",
            "--database",
            database,
            "--log",
            LOG,
            "--day",
            "2023-01-05",
            "--lang",
            "zh",
            file.toString());
    assertThat(ran.status()).as(ran.err()).isEqualTo(ExitStatus.DONE);
    return Files.readAllLines(file);
  }

  private static String row(int number, String summary, String topic, String doneOn) {
    return String.join(
            ",",
            VILLAGE + ".old-" + number,
            "走访",
            "2021-03-01",
            VILLAGE + ".y1",
            summary,
            "实事",
            topic,
            doneOn,
            "已办理",
            "已确认",
            "满意",
            doneOn)
        + "\n";
  }

  private static String rows(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> row(i, "旧事项" + i, "村容村貌", "2021/3/9"))
        .collect(Collectors.joining());
  }

  @Test
  void everySampleLineIsAnsweredAsItsNeighbourFileSays() throws Exception {
    Path samples = Distribution.home().resolve("samples");
    List<String> expected = Files.readAllLines(samples.resolve("yard-meeting.expected"));
    Terminal.Ran ran = exec(samples.resolve("yard-meeting.jsonl"));
    assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(ran.lines()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      JsonNode answer = JsonMapper.shared().readTree(ran.lines().get(i));
      String said =
          answer.path("status").asString().equals("refused")
              ? answer.path("refusals").path(0).path("code").asString()
              : "accepted";
      assertThat(said).as("line %d", i + 1).isEqualTo(expected.get(i));
    }
  }

  @Test
  void theLedgerIsWrittenWithTheHeadingsOfAnOffice() throws Exception {
    List<String> lines = ledger();
    assertThat(lines.get(0)).startsWith("\ufeff编号,来源,").endsWith(",评价,销号日期");
    assertThat(lines.get(1)).startsWith(VILLAGE + ".1,线上反映,").contains(",已销号,");
  }

  @Test
  void aFormulaInAMatterIsHarmlessInTheLedger() throws Exception {
    String line =
        "{\"id\":\"f-1\",\"log\":\"LOG\",\"at\":\"2023-01-05T10:00:00+08:00\",\"command\":{\"type\":"
            + "\"matter.raise\",\"matter\":\"UNIT.80\",\"unit\":\"UNIT.y1\",\"summary\":\"=HYPERLINK(1)\","
            + "\"topic\":\"OTHER\",\"origin\":\"MEETING\"}}\n";
    Path file =
        Files.writeString(
            directory.resolve("f.jsonl"), line.replace("LOG", LOG).replace("UNIT", VILLAGE));
    assertThat(exec(file).status()).isEqualTo(ExitStatus.DONE);
    assertThat(ledger()).anyMatch(row -> row.contains(",'=HYPERLINK(1),"));
  }

  @Test
  void tenThousandRowsAreTakenInOrNoneIsWhenThreeAreWrong() throws Exception {
    int before = ledger().size();
    String wrong =
        row(20_001, "甲", "飞碟", "2021-03-09")
            + row(20_002, "乙", "村容村貌", "2021-13-09")
            + row(20_003, "丙", "村容村貌", "2020-01-01");
    Terminal.Ran refused = take("wrong.csv", rows(9_997) + wrong);
    assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(refused.err()).contains("第 9999 行", "第 10000 行", "第 10001 行", "有 3 行有误，未收入任何事项");
    assertThat(ledger()).hasSize(before);
    Terminal.Ran taken = take("right.csv", rows(10_000));
    assertThat(taken.err()).contains("已收入事项 10000 件");
    assertThat(taken.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ledger()).hasSize(before + 10_000);
    Terminal.Ran again = take("right.csv", rows(10_000));
    assertThat(again.status()).as("nothing is taken in twice").isEqualTo(ExitStatus.REFUSED);
    assertThat(ledger()).hasSize(before + 10_000);
  }

  @Test
  void aDamagedSheetFailsWithoutATrace() throws Exception {
    Path file = directory.resolve("bad.xlsx");
    Files.write(file, "PK\u0003\u0004 no workbook".getBytes(StandardCharsets.UTF_8));
    Terminal.Ran ran =
        run(
            "ledger",
            "import",
            "--database",
            database,
            "--log",
            LOG,
            "--as",
            SECRETARY,
            "--ledger",
            "x",
            "--clock",
            "lines",
            "--at",
            "2023-01-05T12:00:00Z",
            "--lang",
            "en",
            file.toString());
    assertThat(ran.status()).isEqualTo(ExitStatus.SURROUNDINGS);
    assertThat(ran.err()).contains("bad.xlsx is damaged").doesNotContain("Exception");
  }

  @Test
  void minutesAndErrandsWorkOnTheRecord() throws Exception {
    Terminal.Ran minutes =
        run("print", "minutes", "--database", database, "--log", LOG, "district-1", "--lang=zh");
    assertThat(minutes.status()).isEqualTo(ExitStatus.DONE);
    assertThat(minutes.out()).contains("区级院坝会纪要", "村民：12 分 0 秒（50.0%）", "达到");
    Path page = directory.resolve("minutes.html");
    run(
        "print",
        "minutes",
        "--database",
        database,
        "--log",
        LOG,
        "--to",
        page.toString(),
        "town-1");
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("</html>");
    assertThat(run("print", "minutes", "--database", database, "--log", LOG, "no-such").status())
        .isEqualTo(ExitStatus.SURROUNDINGS);
    Terminal.Ran errands =
        run("errands", "--database", database, "--clock", "lines", "--county", "500120");
    assertThat(errands.status()).as(errands.err()).isEqualTo(ExitStatus.DONE);
  }
}
