package org.xiangzhi.governance.practice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.LinkRules;
import org.xiangzhi.governance.office.OrganisationRules.PartyUnits;
import org.xiangzhi.governance.practice.PracticeComparison.Entry;

/** Says how a practice is organised: levels, sizes, links and bodies. */
final class ComparedOrganisation {
  private final PracticeDefinition definition;
  private final ComparedNames names;

  ComparedOrganisation(PracticeDefinition definition) {
    this.definition = definition;
    this.names = new ComparedNames(definition);
  }

  /** Lists the ways from the village down, one for each level that nothing hangs under. */
  ImmutableList<Entry> levels() {
    return definition.levels().stream()
        .filter(level -> below(level.id()).isEmpty())
        .map(level -> Entry.of(way(level)))
        .collect(toImmutableList());
  }

  private Optional<LevelDefinition> below(LevelId level) {
    return definition.levels().stream()
        .filter(each -> each.parent().equals(Optional.of(level)))
        .findFirst();
  }

  private Text way(LevelDefinition lowest) {
    List<Text> upwards = new ArrayList<>();
    Optional<LevelDefinition> level = Optional.of(lowest);
    while (level.isPresent()) {
      upwards.add(0, level.get().name());
      level = level.get().parent().flatMap(this::level);
    }
    Text all = Text.of("村", "village");
    for (Text each : upwards) {
      all = Text.of(all.zh() + " → " + each.zh(), all.en() + " → " + each.en());
    }
    return all;
  }

  private Optional<LevelDefinition> level(LevelId id) {
    return definition.levels().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  ImmutableList<Entry> sizes() {
    return Stream.concat(
            definition.courtyard().stream().map(this::size),
            definition.organisation().partyUnits().stream().map(this::partyUnit))
        .collect(toImmutableList());
  }

  private Entry size(CourtyardRules courtyard) {
    Text level = names.level(courtyard.level());
    Text bounds = ComparedNames.between(courtyard.size().min(), courtyard.size().max());
    boolean about = courtyard.size().approver().isPresent();
    return Entry.of(
        Text.of(
            level.zh() + "：" + bounds.zh() + " 户" + (about ? "，超出须经批准" : ""),
            level.en()
                + ": "
                + bounds.en()
                + " households"
                + (about ? ", others with a reason that is approved" : "")),
        courtyard.size().rule());
  }

  private Entry partyUnit(PartyUnits unit) {
    Text level = names.level(unit.level());
    return Entry.of(
        Text.of(
            level.zh() + "：党员 " + unit.least() + " 人以上单独成立党小组",
            level.en() + ": a party group of its own from " + unit.least() + " members on"),
        unit.rule());
  }

  ImmutableList<Entry> links() {
    return definition.organisation().links().stream().map(this::link).collect(toImmutableList());
  }

  private Entry link(LinkRules link) {
    Text who =
        ComparedNames.list(
            Stream.of(
                    link.offices().stream().map(names::office),
                    link.bodies().stream().map(names::body),
                    Stream.of(Text.of("党员", "party members")).filter(any -> link.partyMembers()))
                .flatMap(texts -> texts));
    Text target = names.level(link.target());
    Text ways =
        switch (link.cardinality()) {
          case ONE_TO_ONE -> Text.of("一对一", "one to one");
          case ONE_TO_MANY -> Text.of("一对多", "one to many");
          case MANY_TO_ONE -> Text.of("多对一", "many to one");
          case MANY_TO_MANY -> Text.of("多对多", "many to many");
        };
    Text what =
        Text.of(
            who.zh() + " ↔ " + target.zh() + "，" + ways.zh(),
            who.en() + " ↔ " + target.en() + ", " + ways.en());
    Text bounded =
        link.bounds()
            .map(
                load ->
                    Text.of(
                        what.zh() + "，每方 " + load.min() + "–" + load.max(),
                        what.en() + ", " + load.min() + "–" + load.max() + " each"))
            .orElse(what);
    return Entry.of(ComparedNames.titled(link.name(), bounded), link.rule());
  }

  ImmutableList<Entry> bodies() {
    return definition.organisation().compositions().stream()
        .map(
            body ->
                Entry.of(
                    ComparedNames.titled(
                        names.body(body.body()),
                        Text.of(
                            ComparedNames.between(body.min(), body.max()).zh() + " 人",
                            ComparedNames.between(body.min(), body.max()).en() + " members")),
                    body.rule()))
        .collect(toImmutableList());
  }
}
