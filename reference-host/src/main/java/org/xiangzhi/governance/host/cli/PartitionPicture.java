package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.html.HtmlEscapers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.partition.CourtyardName;
import org.xiangzhi.governance.partition.Home;
import org.xiangzhi.governance.partition.Settlement;
import org.xiangzhi.governance.partition.Spot;

/**
 * Draws a division as SVG: for each cell of a hundred metres a disc for each courtyard in it, as
 * large as it has households there. No household is named, and none is shown closer than its cell.
 */
final class PartitionPicture {
  private static final int WIDTH = 900;
  private static final int MARGIN = 40;
  private static final int LEGEND = 300;
  private static final int LINE = 18;
  private static final int MOST_NAMED = 60;
  private static final int GOLDEN_ANGLE = 137;
  private static final String NOBODY = "";

  private final Map<Spot, Map<String, Integer>> cells = new TreeMap<>();
  private final Map<String, Integer> sizes = new TreeMap<>();
  private final Map<String, String> colours = new HashMap<>();
  private int unseen;

  private PartitionPicture(Settlement village, ImmutableSortedMap<UnitId, CourtyardName> division) {
    for (Home home : village.homes().values()) {
      String name =
          Optional.ofNullable(division.get(home.household()))
              .map(CourtyardName::value)
              .orElse(NOBODY);
      sizes.merge(name, 1, Integer::sum);
      if (home.spot().isPresent()) {
        cells
            .computeIfAbsent(home.spot().get(), spot -> new TreeMap<>())
            .merge(name, 1, Integer::sum);
      } else {
        unseen++;
      }
    }
    for (String name : sizes.keySet()) {
      int hue = colours.size() * GOLDEN_ANGLE % 360;
      int light = 40 + colours.size() % 3 * 10;
      colours.put(name, name.equals(NOBODY) ? "#777" : "hsl(" + hue + ",65%," + light + "%)");
    }
  }

  /** Draws a division. */
  static String of(Settlement village, Map<UnitId, CourtyardName> division) {
    return new PartitionPicture(village, ImmutableSortedMap.copyOf(division)).draw();
  }

  private String draw() {
    TreeSet<Integer> easts = new TreeSet<>(List.of(0));
    TreeSet<Integer> norths = new TreeSet<>(List.of(0));
    if (!cells.isEmpty()) {
      easts.clear();
      norths.clear();
      cells.keySet().forEach(spot -> easts.add(spot.east()));
      cells.keySet().forEach(spot -> norths.add(spot.north()));
    }
    int columns = (easts.last() - easts.first()) / Spot.STEP + 1;
    int rows = (norths.last() - norths.first()) / Spot.STEP + 1;
    int cell = Math.max(4, Math.min(60, (WIDTH - 2 * MARGIN) / Math.max(columns, rows)));
    int named = Math.min(MOST_NAMED, sizes.size());
    int height = Math.max(rows * cell, (named + 5) * LINE) + 2 * MARGIN;
    int width = columns * cell + 2 * MARGIN + LEGEND;
    StringBuilder svg = new StringBuilder(4096);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        .append(width)
        .append("\" height=\"")
        .append(height)
        .append("\" font-family=\"sans-serif\" font-size=\"13\">\n")
        .append("<title>小院划分建议 Proposed courtyards</title>\n")
        .append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    cells.forEach(
        (spot, here) ->
            discs(
                svg,
                MARGIN + (spot.east() - easts.first()) / Spot.STEP * cell,
                MARGIN + (norths.last() - spot.north()) / Spot.STEP * cell,
                cell,
                here));
    legend(svg, columns * cell + 2 * MARGIN, cell);
    return svg.append("</svg>\n").toString();
  }

  /** Puts the discs of a cell side by side. */
  private void discs(StringBuilder svg, int left, int top, int cell, Map<String, Integer> here) {
    int place = 0;
    for (Map.Entry<String, Integer> courtyard : here.entrySet()) {
      int room = Math.max(2, cell / here.size());
      int radius =
          Math.max(1, Math.min(room / 2, 1 + Math.min(courtyard.getValue(), 12) * cell / 26));
      svg.append("<circle cx=\"")
          .append(left + place * room + room / 2)
          .append("\" cy=\"")
          .append(top + cell / 2)
          .append("\" r=\"")
          .append(radius)
          .append("\" fill=\"")
          .append(colours.getOrDefault(courtyard.getKey(), "#777"))
          .append("\"/>\n");
      place++;
    }
  }

  private void legend(StringBuilder svg, int left, int cell) {
    List<String> lines = new ArrayList<>();
    lines.add("小院（户数） Courtyards (households)");
    for (String name : sizes.keySet().stream().limit(MOST_NAMED).toList()) {
      lines.add(name);
    }
    int top = MARGIN;
    text(svg, left, top, lines.get(0));
    for (String name : lines.subList(1, lines.size())) {
      top += LINE;
      svg.append("<circle cx=\"")
          .append(left + 6)
          .append("\" cy=\"")
          .append(top - 4)
          .append("\" r=\"6\" fill=\"")
          .append(colours.getOrDefault(name, "#777"))
          .append("\"/>\n");
      String shown = name.equals(NOBODY) ? "未划入 Not placed" : name;
      text(svg, left + 20, top, shown + " (" + sizes.getOrDefault(name, 0) + ")");
    }
    if (sizes.size() > MOST_NAMED) {
      top += LINE;
      int more = sizes.size() - MOST_NAMED;
      text(svg, left, top, "另有 " + more + " 个小院 and " + more + " more");
    }
    if (unseen > 0) {
      top += LINE;
      text(svg, left, top, "未绘出（无位置） Not drawn, without a place: " + unseen);
    }
    top += 2 * LINE;
    text(svg, left + cell + 8, top, "100 m");
    svg.append("<path d=\"M")
        .append(left)
        .append(' ')
        .append(top - 4)
        .append('h')
        .append(cell)
        .append("\" stroke=\"#000\" stroke-width=\"2\"/>\n");
  }

  private static void text(StringBuilder svg, int left, int top, String words) {
    svg.append("<text x=\"")
        .append(left)
        .append("\" y=\"")
        .append(top)
        .append("\">")
        .append(HtmlEscapers.htmlEscaper().escape(words))
        .append("</text>\n");
  }
}
