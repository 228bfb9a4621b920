package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posts sheets and reports on the ledger through the command line, on a database on disk. */
final class PointsReportTest {
  private static final String HEADINGS =
      "id,day,account,rule,quantity,amount,measure,deed,evidence,note\n";
  private static final String PAPER = "PAPER:签到表#" + "a".repeat(64);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  @SuppressWarnings("NullAway.Init")
  private Terminal terminal;

  @BeforeEach
  void build() {
    terminal = new Terminal(directory);
    PointsHost.build(terminal, 5);
  }

  private Terminal.Ran points(String command, String... more) {
    List<String> args =
        new ArrayList<>(List.of("points", command, "--database", terminal.database.toString()));
    args.addAll(List.of(more));
    return terminal.run(args.toArray(String[]::new));
  }

  private Terminal.Ran post(String mode, Path file, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "--clock",
                "lines",
                "--at",
                "2026-03-02T02:00:00Z",
                "--as",
                PointsHost.HEAD,
                "--mode",
                mode));
    args.addAll(List.of(more));
    args.add(file.toString());
    return points("post", args.toArray(String[]::new));
  }

  private Path sheet(String name, String rows) throws IOException {
    return Files.writeString(directory.resolve(name), HEADINGS + rows);
  }

  private List<String> results(String name) throws IOException {
    return Files.readString(directory.resolve(name)).substring(1).lines().toList();
  }

  private Terminal.Ran statement(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "--log", Lines.VILLAGE_LOG, "--account", "household/h-1", "--to", "2026-03-02"));
    args.addAll(List.of(more));
    return points("statement", args.toArray(String[]::new));
  }

  @Test
  void oneBadRowLeavesAllOutAndEveryBadRowIsNamed() throws IOException {
    Path file =
        sheet(
            "w.csv",
            """
            e-1,2026-03-02,household/h-1,CLEAN,2,,,,,
            e-2,2026-03-02,household/h-77,CLEAN,,,,,,
            e-3,2026-03-02,household/h-2,HELP,,3.55,,,,
            e-4,2026-03-02,household/h-2,HELP,,3.5,,,
            """);
    Terminal.Ran ran = post("whole", file, "--log", Lines.VILLAGE_LOG);
    assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(ran.err()).contains("posted 0, waiting 0, known 0, refused 3, left out 1");
    List<String> rows = results("w.csv.results.csv");
    assertThat(rows.get(0)).isEqualTo("row,id,result,code,message");
    assertThat(rows.get(1)).isEqualTo("2,e-1,left-out,,");
    assertThat(rows.get(2)).startsWith("3,e-2,refused,ACCOUNT_STATE,");
    assertThat(rows.get(3)).startsWith("4,e-3,refused,VALUE_FORM,");
    assertThat(rows.get(4)).startsWith("5,e-4,refused,EVIDENCE_MISSING,");
    assertThat(statement().out()).contains("Nothing moved");
  }

  @Test
  void rowByRowPostsTheGoodOnesAndRefusesTheBadOnesForGood() throws IOException {
    String rows =
        "e-1,2026-03-02,household/h-1,CLEAN,2,,,,,\n"
            + "e-2,2026/3/2,household/h-1,HELP,1,3.5,,,"
            + PAPER
            + ",帮忙收稻\n"
            + "e-3,2026-03-02,household/h-1,HELP,1,3.5,,,"
            + PAPER
            + ",又一次\n"
            + "e-1,2026-03-02,household/h-1,CLEAN,2,,,,,\n"
            + "e-1,2026-03-02,household/h-1,CLEAN,3,,,,,\n";
    Terminal.Ran ran = post("each", sheet("e.csv", rows), "--log", Lines.VILLAGE_LOG);
    assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED);
    List<String> first = results("e.csv.results.csv");
    assertThat(first.get(1)).isEqualTo("2,e-1,posted,,");
    assertThat(first.get(2)).isEqualTo("3,e-2,posted,,");
    assertThat(first.get(3)).startsWith("4,e-3,refused,POINTS_CAP,");
    assertThat(first.get(4)).isEqualTo("5,e-1,known,,");
    assertThat(first.get(5)).startsWith("6,e-1,refused,ENTRY_ID_REUSED,");
    assertThat(statement("--format", "csv").out())
        .contains(
            "points to spend,2026-03-02,e-1,earned,a tidy yard,issue,'+3.0,3.0,",
            "points to spend,2026-03-02,e-2,earned,help,issue,'+3.5,6.5,",
            "points to spend,2026-03-02,,Balance behind,,,,6.5,,,");
    Terminal.Ran again =
        post(
            "each",
            sheet("e2.csv", rows.lines().limit(3).reduce("", (a, b) -> a + b + "\n")),
            "--log",
            Lines.VILLAGE_LOG);
    assertThat(again.err()).contains("posted 0, waiting 0, known 2, refused 1");
  }

  @Test
  void cutOffRunCanBeRepeatedWhateverTheTime() throws IOException {
    Path file = sheet("c.csv", awards("c-", 2300));
    assertThat(post("whole", file, "--log", Lines.VILLAGE_LOG).err())
        .contains("posted 2300, waiting 0, known 0, refused 0");
    String head = head();
    Terminal.Ran again = post("whole", file, "--log", Lines.VILLAGE_LOG, "--lang", "zh");
    assertThat(again.status()).isEqualTo(ExitStatus.DONE);
    assertThat(head()).isEqualTo(head);
    assertThat(again.err()).contains("不予受理 0");
  }

  private String head() {
    Path file = terminal.export();
    return terminal.verify(file).at("logs", 1, "head").asString();
  }

  private static String awards(String prefix, int rows) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, rows)
        .forEach(
            i ->
                text.append(prefix)
                    .append(i)
                    .append(",2026-03-02,household/h-")
                    .append(i % 5 + 1)
                    .append(",CLEAN,,,,,,\n"));
    return text.toString();
  }

  /** Later parts of a sheet are judged on what the earlier ones would bring about. */
  @Test
  void checkGoesAcrossParts() throws IOException {
    String rows = "first,2026-03-02,household/h-1,HELP,,10,,," + PAPER + ",\n" + awards("a-", 1100);
    Path file = sheet("p.csv", rows + "last,2026-03-02,household/h-1,HELP,,10,,," + PAPER + ",\n");
    Terminal.Ran ran = post("whole", file, "--log", Lines.VILLAGE_LOG);
    assertThat(ran.err()).contains("posted 0, waiting 0, known 0, refused 1, left out 1101");
    List<String> results = results("p.csv.results.csv");
    assertThat(results.get(results.size() - 1)).startsWith("1103,last,refused,POINTS_CAP,");
  }

  @Test
  void oneSheetCanBeForSeveralVillages() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("two.csv"),
            "日志,编号,日期,账户,细则\n"
                + Lines.VILLAGE_LOG
                + ",e-1,2026年3月2日,household/h-5,CLEAN\n"
                + PointsHost.OTHER_LOG
                + ",e-1,2026-03-02,household/h-1,CLEAN\n"
                + ",e-2,2026-03-02,household/h-1,CLEAN\n");
    Terminal.Ran ran = post("each", file);
    assertThat(ran.err()).contains("posted 2, waiting 0, known 0, refused 1");
    assertThat(points("trial-balance", "--log", PointsHost.OTHER_LOG, "--day", "2026-03-02").out())
        .isEqualTo("Account\tBook\tBalance\nhousehold/h-1\tSPEND\t1.5\nissue\tSPEND\t-1.5\n");
  }

  @Test
  void openingBalancesAreTakenInWithTheirPapers() throws IOException {
    Path paper = Files.writeString(directory.resolve("paper.pdf"), "台账扫描件");
    Path file =
        Files.writeString(
            directory.resolve("o.csv"),
            "id,account,book,amount\no-1,household/h-1,SPEND,12.5\no-2,household/h-2,SPEND,7\n");
    String[] args = {
      "--clock",
      "lines",
      "--at",
      "2026-03-02T02:00:00Z",
      "--as",
      PointsHost.HEAD,
      "--log",
      Lines.VILLAGE_LOG,
      "--day",
      "2026-03-01",
      "--paper",
      paper.toString(),
      file.toString()
    };
    assertThat(points("take-in-opening", args).err()).contains("posted 2");
    Terminal.Ran why = points("explain", "--log", Lines.VILLAGE_LOG, "o-1");
    assertThat(why.out())
        .contains(
            "Why: entry o-1",
            "SPEND: 12.5 from opening to household/h-1",
            org.xiangzhi.governance.kernel.Digest.of(Files.readAllBytes(paper)).value());
    Files.writeString(file, "o-3,household/h-1,SPEND,1\n", StandardOpenOption.APPEND);
    Terminal.Ran twice = points("take-in-opening", args);
    assertThat(twice.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(results("o.csv.results.csv").get(3)).startsWith("4,o-3,refused,ALREADY_EXISTS,");
  }

  @Test
  void entryIsExplainedFromItsDecisionOn() throws IOException {
    post(
        "whole",
        sheet("x.csv", "x-1,2026-03-02,household/h-1,HELP,1,3.5,,收稻," + PAPER + ",帮忙\n"),
        "--log",
        Lines.VILLAGE_LOG);
    Terminal.Ran why = points("explain", "--log", Lines.VILLAGE_LOG, "x-1");
    assertThat(why.out())
        .containsSubsequence(
            "Clause clause-1 of the compact, version 1 in force from 2026-02-21: 实行积分制。",
            "the tariff, version 2026-1, number 1 of this ledger, in force from 2026-03-02",
            "HELP: help",
            "Decided: 3.5",
            "Paper 签到表, SHA-256 " + "a".repeat(64),
            "SPEND: 3.5 from issue to household/h-1",
            "Entered by head-of-village on 2026-03-02",
            "(points.claims-taken/1)",
            "It stands");
    assertThat(
            points("explain", "--log", Lines.VILLAGE_LOG, "--format", "html", "--lang", "zh", "x-1")
                .out())
        .contains("<h2>凭证</h2>");
    assertThat(points("explain", "--log", Lines.VILLAGE_LOG, "nothing").status())
        .isEqualTo(ExitStatus.SURROUNDINGS);
  }

  @Test
  void rankingAndStatementArePrinted() throws IOException {
    post(
        "whole",
        sheet(
            "r.csv",
            "r-1,2026-03-02,household/h-2,CLEAN,2,,,,,\nr-2,2026-03-02,household/h-1,LITTER,1,,,,,\n"),
        "--log",
        Lines.VILLAGE_LOG);
    assertThat(
            points("ranking", "--log", Lines.VILLAGE_LOG, "--book", "SPEND", "--day", "2026-03-02")
                .out())
        .hasLineCount(6)
        .startsWith("Place\tAccount\tScore\tStars\n1\thousehold/h-2\t103.0\t\n")
        .contains("\n2\thousehold/h-3\t100.0\t\n2\thousehold/h-4\t100.0\t\n")
        .endsWith("\n5\thousehold/h-1\t94.0\t\n");
    Path page = directory.resolve("page.html");
    assertThat(statement("--format", "html", "--lang", "zh", "--out", page.toString()).status())
        .isEqualTo(ExitStatus.DONE);
    assertThat(Files.readString(page)).contains("<h1>积分对账单：household/h-1</h1>", "<td>-6.0</td>");
    assertThat(statement("--account", "household/h-77").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(points("ranking", "--log", Lines.COUNTY, "--book", "SPEND").status())
        .isEqualTo(ExitStatus.SURROUNDINGS);
  }

  @Test
  void exportRecomputesToTheSameLedgers() throws IOException {
    post("whole", sheet("v.csv", awards("v-", 20)), "--log", Lines.VILLAGE_LOG);
    Terminal.Ran ran = terminal.verify(terminal.export());
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.at("points", 0, "entries").asInt()).isEqualTo(20);
    assertThat(ran.at("points", 0, "accounts").asInt()).isEqualTo(11);
    assertThat(ran.at("points", 0, "holders", "SPEND").asLong()).isEqualTo(300);
    Path file = directory.resolve("tampered.jsonl");
    Files.copy(directory.resolve("export.jsonl"), file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(terminal.run("verify", file.toString()).out())
        .contains("points: 11 accounts, 20 entries, 0 periods closed");
  }
}
