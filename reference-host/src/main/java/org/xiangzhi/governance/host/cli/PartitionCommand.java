package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.host.sheet.SheetException;
import org.xiangzhi.governance.host.sheet.SheetFiles;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Messages;
import org.xiangzhi.governance.partition.Bounds;
import org.xiangzhi.governance.partition.CourtyardName;
import org.xiangzhi.governance.partition.Finding;
import org.xiangzhi.governance.partition.Partition;
import org.xiangzhi.governance.partition.Proposal;
import org.xiangzhi.governance.partition.Reach;
import org.xiangzhi.governance.partition.Settlement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Proposes how the households of a sheet could be divided into courtyards, or checks a division.
 */
@Command(name = "partition", mixinStandardHelpOptions = true)
final class PartitionCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--min", paramLabel = "HOUSEHOLDS", required = true)
  private int min;

  @Option(names = "--max", paramLabel = "HOUSEHOLDS", required = true)
  private int max;

  @Option(names = "--within", paramLabel = "METRES")
  private int within = Reach.USUAL.metres();

  @Option(names = "--check")
  private boolean check;

  @Option(names = "--out", paramLabel = "FILE")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--picture", paramLabel = "FILE")
  private Optional<Path> picture = Optional.empty();

  @Parameters(paramLabel = "FILE")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  PartitionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try {
      Bounds bounds = new Bounds(min, max);
      Reach reach = Reach.metres(within);
      PartitionSheet sheet = PartitionSheet.read(SheetFiles.read(file), !check);
      if (!sheet.problems().isEmpty()) {
        return refused(sheet.problems());
      }
      Settlement village = sheet.village(reach);
      if (check) {
        List<Finding> findings = Partition.check(village, bounds, sheet.division());
        write(village, sheet.division(), findings);
        say("partition.checked", village.homes().size(), min, max, findings.size());
        print(findings);
        return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
      }
      Proposal proposal = Partition.propose(village, bounds);
      Map<UnitId, CourtyardName> division = division(proposal);
      write(village, division, proposal.findings());
      report(village, proposal);
      return ExitStatus.DONE;
    } catch (SheetException e) {
      throw new SurroundingsException("ledger." + e.problem(), file, e.row());
    } catch (InvalidValueException e) {
      console.err().println(Messages.in(console.locale()).render(e.refusal()));
      return ExitStatus.REFUSED;
    }
  }

  private static Map<UnitId, CourtyardName> division(Proposal proposal) {
    Map<UnitId, CourtyardName> division = new TreeMap<>();
    proposal
        .courtyards()
        .forEach((name, households) -> households.forEach(one -> division.put(one, name)));
    return division;
  }

  private void report(Settlement village, Proposal proposal) {
    int all = village.homes().size();
    say("partition.proposed", all, proposal.courtyards().size(), min, max, proposal.placed());
    say(
        proposal.isLeast() ? "partition.least" : "partition.bound",
        proposal.courtyards().size(),
        proposal.atLeast());
    say("partition.relation", proposal.relation().metres());
    say("partition.trees", proposal.trees());
    proposal
        .courtyards()
        .forEach((name, households) -> say("partition.courtyard", name, households.size()));
    if (all > proposal.placed()) {
      say("partition.left", all - proposal.placed());
    }
    print(proposal.findings());
  }

  private void print(List<Finding> findings) {
    findings.forEach(
        finding -> say("partition.finding", words(finding), finding.kind().rule().id()));
  }

  private String words(Finding finding) {
    return finding.text().in(console.locale());
  }

  private void say(String key, Object... arguments) {
    console.out().print(console.texts().get(key, arguments) + "\n");
  }

  private void write(
      Settlement village, Map<UnitId, CourtyardName> division, List<Finding> findings)
      throws IOException, SheetException {
    if (out.isPresent()) {
      Map<UnitId, String> notes = new HashMap<>();
      for (Finding finding : findings) {
        ImmutableSortedSet<UnitId> households = finding.households();
        households.forEach(one -> notes.merge(one, words(finding), (a, b) -> a + " " + b));
      }
      SheetFiles.write(
          out.get(), PartitionSheet.written(village, division, notes, console.locale()));
    }
    if (picture.isPresent()) {
      Files.writeString(picture.get(), PartitionPicture.of(village, division));
    }
  }

  private int refused(List<PartitionSheet.Problem> problems) {
    Messages messages = Messages.in(console.locale());
    problems.stream()
        .sorted(Comparator.comparingInt(PartitionSheet.Problem::row))
        .forEach(
            problem ->
                console
                    .err()
                    .println(
                        console
                            .texts()
                            .get(
                                "ledger.row",
                                problem.row(),
                                problem.refusal().rule(),
                                messages.render(problem.refusal()),
                                problem.refusal().code())));
    return ExitStatus.REFUSED;
  }
}
