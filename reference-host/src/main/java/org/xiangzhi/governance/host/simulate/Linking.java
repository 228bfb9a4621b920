package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyKey;
import org.xiangzhi.governance.office.LinkCommand;
import org.xiangzhi.governance.office.LinkHolder;
import org.xiangzhi.governance.office.LinkRules;
import org.xiangzhi.governance.practice.PracticeDefinition;

/** Assigns the links of a practice, so that every target has somebody who answers for it. */
final class Linking {
  private final PracticeDefinition practice;
  private final County county;

  Linking(PracticeDefinition practice, County county) {
    this.practice = practice;
    this.county = county;
  }

  /** Links to towns stand in the county's log. */
  void county(Hand hand) {
    for (LinkRules link : practice.organisation().links()) {
      if (link.target().equals(LevelId.TOWN)) {
        List<LinkHolder> holders = holders(link, county.unit(), county.cast(), List.of());
        assign(link, holders, county.towns(), 0, hand);
      }
    }
  }

  /** Links to a village and to what is below it stand in the village's log. */
  void village(Village village, Hand hand) {
    for (LinkRules link : practice.organisation().links()) {
      if (Founding.inVillage(link.target())) {
        List<LinkHolder> holders =
            holders(
                link,
                village.unit(),
                village.cast(),
                link.partyMembers() ? village.partyMembers(village.unit()) : List.of());
        boolean whole = link.target().equals(LevelId.VILLAGE);
        assign(link, holders, village.at(link.target()), whole ? village.inTown() : 0, hand);
      }
    }
  }

  private List<LinkHolder> holders(LinkRules link, UnitId unit, Cast cast, List<PersonId> members) {
    Stream<PersonId> people =
        Stream.of(
                cast.upwards(link.offices(), unit).map(Cast.Seat::person),
                cast.all()
                    .filter(seat -> link.offices().contains(seat.office()))
                    .map(Cast.Seat::person),
                members.stream())
            .flatMap(persons -> persons)
            .distinct();
    Stream<LinkHolder> bodies =
        practice.bodies().stream()
            .filter(body -> link.bodies().contains(body.id()))
            .flatMap(body -> places(body, unit, cast).map(place -> holder(place, body)));
    return Stream.concat(people.<LinkHolder>map(LinkHolder.Person::new), bodies).toList();
  }

  private Stream<UnitId> places(BodyDefinition body, UnitId unit, Cast cast) {
    return body.level().equals(LevelId.COUNTY)
        ? Stream.of(county.unit())
        : body.level().equals(LevelId.TOWN) ? cast.parent(unit).stream() : Stream.of(unit);
  }

  private static LinkHolder holder(UnitId place, BodyDefinition body) {
    return new LinkHolder.Organisation(new BodyKey(place, body.id()));
  }

  private static void assign(
      LinkRules link, List<LinkHolder> holders, List<UnitId> targets, int from, Hand hand) {
    if (holders.isEmpty() || targets.isEmpty()) {
      hand.skip(
          Text.of("包联 " + link.name().zh() + "：无人可任", "link " + link.name().en() + ": nobody"));
      return;
    }
    int used = used(link, holders.size(), targets.size());
    Map<LinkHolder, ImmutableList.Builder<UnitId>> shares = new LinkedHashMap<>();
    int reached = link.cardinality().oneTarget() ? used : targets.size();
    if (reached < targets.size()) {
      hand.skip(
          Text.of(
              "包联 " + link.name().zh() + "：人手不足，部分无人联系",
              "link " + link.name().en() + ": too few people, some targets have nobody"));
    }
    for (int i = 0; i < reached; i++) {
      LinkHolder holder = holders.get((from + (int) ((long) i * used / reached)) % holders.size());
      shares.computeIfAbsent(holder, any -> ImmutableList.builder()).add(targets.get(i));
    }
    shares.forEach(
        (holder, of) -> {
          boolean done = hand.register(new LinkCommand.AssignLinks(link.id(), holder, of.build()));
          if (done && holder instanceof LinkHolder.Person one) {
            of.build().forEach(target -> hand.cast().link(link.id(), target, one.person()));
          }
        });
  }

  /** Chooses so many holders that each has a load within the bounds, if there are bounds. */
  private static int used(LinkRules link, int holders, int targets) {
    if (link.cardinality().oneTarget()) {
      return Math.min(holders, targets);
    }
    int wanted =
        link.bounds()
            .map(load -> Math.max(1, Math.round(2F * targets / (load.min() + load.max()))))
            .orElse(targets);
    return Math.max(1, Math.min(holders, Math.min(wanted, targets)));
  }
}
