package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.jdbc.SqliteJournal;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.Goods;
import org.xiangzhi.governance.points.GoodsId;
import org.xiangzhi.governance.points.Mode;
import org.xiangzhi.governance.points.OrderId;
import org.xiangzhi.governance.points.PointsCommand;
import org.xiangzhi.governance.points.PostingCommand;
import org.xiangzhi.governance.points.Price;
import org.xiangzhi.governance.points.RedemptionCommand;
import org.xiangzhi.governance.points.RedemptionRules;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Request;

/**
 * Writes what {@code kill-points.sh} of the reference host works on: a database with a village
 * whose ledger is open, and a file of requests that post, order, hand over and reverse. The clock
 * of the database is that of its lines, so that a run that was killed and gone on with can be
 * compared byte for byte with one that was left alone.
 *
 * <pre>
 * java -cp target/benchmarks.jar org.xiangzhi.governance.benchmarks.PointsLines DATABASE LINES N
 * </pre>
 */
public final class PointsLines {
  private static final int HOUSEHOLDS = 40;
  private static final GoodsId SOAP = GoodsId.of("soap");
  private static final long PRICE = 3;
  private static final int STOCK = 100_000;

  /** With this a database says that its clock is that of its lines; see {@code exec --clock}. */
  private static final String CLOCK = "governance clock LINES\n";

  private final PointsVillage village =
      new PointsVillage(new Village(County.villages().get(0)), HOUSEHOLDS);

  private PointsLines() {}

  /**
   * Writes.
   *
   * @param arguments the database, the file of requests, and how many groups of five requests
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    PointsLines lines = new PointsLines();
    lines.open(Path.of(arguments[0]));
    lines.write(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
  }

  private void open(Path file) {
    try (SqliteJournal journal = SqliteJournal.open(file)) {
      journal.keep(CLOCK.getBytes(StandardCharsets.UTF_8));
      Governance governance =
          County.governance(journal, PointsPractice.definition(), PointsVillage.DAY);
      County.open(governance, journal);
      village.open(governance);
      Goods goods =
          new Goods(
              SOAP, Text.of("肥皂", "soap"), new Price.InPoints(PRICE), STOCK, Optional.empty());
      County.handle(
          governance,
          village.secretary(),
          Request.of(
              "goods",
              village.log(),
              County.at(PointsVillage.DAY),
              new RedemptionCommand.OfferGoods(goods)));
    }
  }

  private void write(Path file, int groups) throws IOException {
    JsonCodec codec = new JsonCodec();
    LocalDate day = County.FIRST_DAY.plusDays(PointsVillage.DAY);
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      for (int i = 0; i < groups; i++) {
        int number = 0;
        for (PointsCommand command : group(i, day, village.accounts().get(i % HOUSEHOLDS))) {
          number++;
          Request request =
              Request.of(
                  "line-" + i + "-" + number, village.log(), County.at(PointsVillage.DAY), command);
          out.print(codec.write(request) + "\n");
        }
      }
    }
  }

  /** Earns, orders and fetches something, earns once more by mistake, and loses that again. */
  private static ImmutableList<PointsCommand> group(int i, LocalDate day, AccountId account) {
    ImmutableList<RedemptionCommand.Line> lines =
        ImmutableList.of(new RedemptionCommand.Line(SOAP, 1));
    OrderId order = OrderId.of("order-" + i);
    return ImmutableList.of(
        earn("earned-" + i, day, account),
        new RedemptionCommand.PlaceOrder(order, account, lines, RedemptionRules.Way.PICK_UP),
        earn("mistaken-" + i, day, account),
        new RedemptionCommand.HandOver(order, EntryId.of("fetched-" + i), lines),
        new PostingCommand.Reverse(EntryId.of("reversed-" + i), EntryId.of("mistaken-" + i), "误报"));
  }

  private static PointsCommand earn(String id, LocalDate day, AccountId account) {
    return new PostingCommand.PostClaims(
        Mode.WHOLE, ImmutableList.of(PointsVillage.claim(id, day, account, PointsPractice.WORK)));
  }
}
