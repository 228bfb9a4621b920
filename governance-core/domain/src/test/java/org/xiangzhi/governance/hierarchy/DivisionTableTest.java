package org.xiangzhi.governance.hierarchy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;

class DivisionTableTest {
  private static final DivisionTable FIVE = DivisionTable.fiveCounties();
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void fiveCountiesAreAllThere() {
    assertEquals(3 + 3 + 5 + 103 + 1209, FIVE.size());
    assertEquals(1209, FIVE.count(LevelId.VILLAGE));
    Map<String, List<Integer>> expected =
        Map.of(
            "522631", List.of(26, 321),
            "500120", List.of(15, 194),
            "500153", List.of(21, 156),
            "500113", List.of(23, 313),
            "430121", List.of(18, 225));
    expected.forEach(
        (county, counts) -> {
          DivisionCode code = DivisionCode.of(county);
          assertEquals(counts.get(0), FIVE.children(code).size(), county);
          assertEquals((long) counts.get(0) + counts.get(1), FIVE.descendants(code).count());
        });
    assertEquals("黎平县", FIVE.find(DivisionCode.of("522631")).orElseThrow().name());
    assertEquals(1, FIVE.named("春华镇").count());
  }

  @Test
  void ancestorsGoUpToTheProvince() {
    DivisionCode village = FIVE.descendants(DivisionCode.of("522631114")).findFirst().get().code();
    assertEquals(
        village.ancestors(), FIVE.ancestors(village).stream().map(Division::code).toList());
    assertEquals(-1, FIVE.parentOf(FIVE.indexOf(DivisionCode.of("52"))));
    assertEquals(-1, FIVE.indexOf(DivisionCode.of("11")));
    assertTrue(FIVE.ancestors(DivisionCode.of("11")).isEmpty());
    assertTrue(FIVE.children(DivisionCode.of("11")).isEmpty());
    assertEquals(0, FIVE.descendants(DivisionCode.of("11")).count());
  }

  @Test
  void asUnitsTheyFormTheSameTree() {
    UnitId county = UnitId.of("522631");
    assertEquals(26, FIVE.children(county, DAY).size());
    assertEquals(26 + 321, FIVE.below(county, DAY).size());
    assertEquals(
        List.of(LevelId.PREFECTURE, LevelId.PROVINCE),
        FIVE.above(county, DAY).stream().map(Unit::level).toList());
    assertTrue(FIVE.unit(UnitId.of("522631114201.g03"), DAY).isEmpty());
  }

  @Test
  void excerptKeepsOneCountyAndWhatIsAboveIt() {
    DivisionTable excerpt = FIVE.excerpt(DivisionCode.of("522631"));
    assertEquals(2 + 1 + 26 + 321, excerpt.size());
    assertEquals(Set.of(), Set.copyOf(excerpt.children(DivisionCode.of("50"))));
    assertEquals(FIVE.asOf(), excerpt.asOf());
    assertEquals(0, FIVE.excerpt(DivisionCode.of("110101")).size());
  }

  @Test
  void bytesRoundTripUnderTheirDigest() {
    byte[] bytes = FIVE.toBytes();
    DivisionTable again = DivisionTable.fromBytes(bytes);
    assertEquals(Digest.of(bytes), FIVE.digest());
    assertEquals(FIVE.digest(), again.digest());
    assertArrayEquals(bytes, again.toBytes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "divisions/2\ns\n2023-06-30\n0\n",
        "divisions/1\n \n2023-06-30\n0\n",
        "divisions/1\ns\n2023-6-30\n0\n",
        "divisions/1\ns\n2023-06-30\n-1\n",
        "divisions/1\ns\n2023-06-30\n1\n",
        "divisions/1\ns\n2023-06-30\n1\n52\n",
        "divisions/1\ns\n2023-06-30\n1\n52\t\n",
        "divisions/1\ns\n2023-06-30\n1\n522\tx\n",
        "divisions/1\ns\n2023-06-30\n1\n52\tx",
        "divisions/1\ns\n2023-06-30\n1\n52\tx\nmore\n",
        "divisions/1\ns\n2023-06-30\n2\n52\tx\n52\ty\n",
        "divisions/1\ns\n2023-06-30\n1\n5226\torphan\n"
      })
  void otherBytesAreRefused(String text) {
    assertThrows(
        InvalidValueException.class,
        () -> DivisionTable.fromBytes(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 100)
  void anyTableRoundTripsAndIsOneTree(@ForAll("tables") DivisionTable table) {
    DivisionTable again = DivisionTable.fromBytes(table.toBytes());
    assertEquals(table.digest(), again.digest());
    for (int i = 0; i < table.size(); i++) {
      Division division = table.at(i);
      assertEquals(i, table.indexOf(division.code()));
      assertEquals(division, again.at(i));
      int from = i;
      assertTrue(
          table.ancestors(division.code()).stream()
              .allMatch(
                  up ->
                      up.code().covers(division.code())
                          && table.indexOf(up.code()) < from
                          && from < table.endOf(table.indexOf(up.code()))));
    }
  }

  @Provide
  Arbitrary<DivisionTable> tables() {
    Arbitrary<String> name =
        Arbitraries.strings().withChars("村镇县𡐓\ue170Ａ（[\"").ofMinLength(1).ofMaxLength(12);
    return Arbitraries.maps(Arbitraries.of(codes()), name)
        .ofMaxSize(40)
        .map(
            names -> {
              DivisionTableBuilder builder = new DivisionTableBuilder("made up", DAY);
              builder.add(new Division(DivisionCode.of("52"), "贵州省", false));
              names.forEach(
                  (code, text) ->
                      builder.add(new Division(DivisionCode.of(code), text, text.length() > 9)));
              return builder.build().table().orElseThrow();
            });
  }

  private static List<String> codes() {
    return FIVE.descendants(DivisionCode.of("52"))
        .limit(80)
        .map(division -> division.code().value())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "地青村村委会,VILLAGE",
    "中心村村民委员会,VILLAGE",
    "查干嘎查委员会,VILLAGE",
    "开元路社区居委会,COMMUNITY",
    "某某居民委员会,COMMUNITY",
    "排头社区委员会,COMMUNITY",
    "某社区,COMMUNITY",
    "开发区虚拟社区,OTHER",
    "八连生活区,OTHER",
    "某管理区,OTHER",
    "某村,UNKNOWN",
    "某嘎查,UNKNOWN",
    "某林场,UNKNOWN"
  })
  void kindComesFromTheName(String name, UnitKind kind) {
    assertEquals(kind, UnitKind.ofVillageNamed(name));
  }
}
