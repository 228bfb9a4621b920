package org.xiangzhi.governance.law;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Text;

/**
 * Reads a regulation from its text form: lines {@code name: value} at the head, then one rule in
 * each line, its five parts between bars.
 */
final class RegulationReader {
  private static final Splitter PARTS = Splitter.on('|').trimResults();
  private static final Splitter HEAD = Splitter.on(':').limit(2).trimResults();

  private final Map<String, String> head = new HashMap<>();
  private final ImmutableList.Builder<FloorRule> rules = ImmutableList.builder();

  private RegulationReader() {}

  /** Reads one of those that ship with the library. */
  static Regulation shipped(String id) {
    String name = id + ".txt";
    try (InputStream in = RegulationReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Regulation read(String text) {
    RegulationReader reader = new RegulationReader();
    text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(reader::line);
    return reader.regulation();
  }

  private void line(String line) {
    List<String> parts = PARTS.splitToList(line);
    if (parts.size() == 5) {
      Subject subject = Subject.valueOf(parts.get(0));
      rules.add(
          new FloorRule(
              subject,
              subject.form().parse(parts.get(1)),
              parts.get(2),
              Text.of(parts.get(3), parts.get(4))));
      return;
    }
    List<String> entry = HEAD.splitToList(line);
    if (parts.size() != 1 || entry.size() != 2) {
      throw new IllegalArgumentException("neither head nor rule: " + line);
    }
    if (head.put(entry.get(0), entry.get(1)) != null) {
      throw new IllegalArgumentException("twice in the head: " + entry.get(0));
    }
  }

  private Regulation regulation() {
    Regulation read =
        new Regulation(
            needed("id"),
            Text.of(needed("zh"), needed("en")),
            LocalDate.parse(needed("from")),
            given("until").map(LocalDate::parse),
            given("where").map(DivisionCode::of),
            UnitKind.valueOf(needed("judges")),
            rules.build());
    if (!head.isEmpty()) {
      throw new IllegalArgumentException("unknown in the head: " + head.keySet());
    }
    return read;
  }

  private String needed(String name) {
    return given(name).orElseThrow(() -> new IllegalArgumentException("the head lacks " + name));
  }

  private Optional<String> given(String name) {
    return Optional.ofNullable(head.remove(name));
  }
}
