package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyDefinition.Nature;
import org.xiangzhi.governance.office.LinkRules;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OrganisationRules.Composition;
import org.xiangzhi.governance.office.OrganisationRules.Filling;
import org.xiangzhi.governance.office.Trait;
import org.xiangzhi.governance.practice.PracticeDefinition;

/** Says which bodies stand where, and who is appointed to which of their offices. */
final class Staffing {
  private static final String BASIS = "模拟任职";
  private static final int COMMITTEE = 3;
  private static final int TERM_YEARS = 5;
  private static final int HOUSEHOLDS_PER_REPRESENTATIVE = 12;
  private static final int LINKED_AT_MOST = 30;

  private final PracticeDefinition practice;
  private final County county;

  Staffing(PracticeDefinition practice, County county) {
    this.practice = practice;
    this.county = county;
  }

  /** Is one body with those who are in it. */
  record Post(UnitId unit, BodyDefinition body, List<Named> named) {
    private static int place(Hand hand, Named one) {
      return hand.practice().offices().stream()
          .map(OfficeDefinition::id)
          .toList()
          .indexOf(one.seat().office());
    }

    void fill(Hand hand) {
      String name = unit + " " + body.name().zh();
      hand.register(new OfficeCommand.EstablishBody(unit, body.id(), name));
      for (Named one : named) {
        hand.register(
            new OfficeCommand.Appoint(
                AppointmentId.of("a-" + unit + "-" + place(hand, one) + "-" + one.number()),
                one.seat().office(),
                unit,
                one.seat().person(),
                one.elected()
                    ? Optional.of(hand.day().plusYears(TERM_YEARS))
                    : Optional.<LocalDate>empty(),
                one.manner(),
                BASIS,
                one.traits(),
                Optional.empty()));
      }
    }
  }

  /** Is one appointment. */
  record Named(
      Cast.Seat seat,
      int number,
      Manner manner,
      boolean elected,
      ImmutableSortedSet<Trait> traits) {}

  List<Post> county() {
    return posts(
        LevelId.COUNTY, List.of(county.unit()), county.cast(), List.of(), Optional.empty());
  }

  List<Post> town(UnitId town) {
    return posts(LevelId.TOWN, List.of(town), county.cast(), List.of(), Optional.empty());
  }

  List<Post> village(Village village) {
    List<Post> posts = new ArrayList<>();
    Set<PersonId> busy = new HashSet<>();
    List<LevelId> levels = new ArrayList<>(List.of(LevelId.VILLAGE));
    practice.levels().forEach(level -> levels.add(level.id()));
    for (LevelId level : levels) {
      posts.addAll(posts(level, village.at(level), village.cast(), busy, Optional.of(village)));
    }
    return posts;
  }

  /** Says who is in a body of a courtyard that comes about later. */
  Optional<Post> body(BodyDefinition body, UnitId unit, Village village) {
    Set<PersonId> busy = new HashSet<>();
    village.cast().all().map(Cast.Seat::person).forEach(busy::add);
    Pool pool = new Pool(unit, Optional.of(village), busy);
    List<Named> named = named(body, unit, pool, Optional.of(village));
    named.forEach(one -> village.cast().seat(one.seat()));
    return named.isEmpty() ? Optional.empty() : Optional.of(new Post(unit, body, named));
  }

  private List<Post> posts(
      LevelId level,
      List<UnitId> units,
      Cast cast,
      Collection<PersonId> busy,
      Optional<Village> village) {
    List<Post> posts = new ArrayList<>();
    for (UnitId unit : units) {
      Pool pool = new Pool(unit, village, busy);
      for (BodyDefinition body : practice.bodies()) {
        if (body.level().equals(level)) {
          List<Named> named = named(body, unit, pool, village);
          named.forEach(one -> cast.seat(one.seat()));
          posts.add(new Post(unit, body, named));
        }
      }
    }
    return posts;
  }

  /** Finds people for offices: residents who hold none yet, or invented ones at towns and above. */
  private static final class Pool {
    private final UnitId unit;
    private final Optional<Village> village;
    private final Collection<PersonId> busy;
    private int next;

    Pool(UnitId unit, Optional<Village> village, Collection<PersonId> busy) {
      this.unit = unit;
      this.village = village;
      this.busy = busy;
    }

    Optional<PersonId> next(boolean partyFirst) {
      if (village.isEmpty()) {
        next++;
        return Optional.of(PersonId.of(unit + ".cadre-" + next));
      }
      List<PersonId> members = partyFirst ? village.get().partyMembers(unit) : List.of();
      List<PersonId> from = members.isEmpty() ? village.get().adults(unit) : members;
      Optional<PersonId> found = from.stream().filter(person -> !busy.contains(person)).findFirst();
      found.ifPresent(busy::add);
      return found;
    }
  }

  private List<Named> named(
      BodyDefinition body, UnitId unit, Pool pool, Optional<Village> village) {
    List<OfficeDefinition> offices =
        practice.offices().stream().filter(each -> each.body().equals(body.id())).toList();
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < offices.size(); i++) {
      OfficeDefinition office = offices.get(i);
      boolean last = i == offices.size() - 1;
      int seats = seats(body, office, offices.size(), last, unit, village);
      Optional<Filling> filling =
          practice.organisation().fillings().stream()
              .filter(each -> each.office().equals(office.id()))
              .findFirst();
      for (int n = 1; n <= seats; n++) {
        Optional<PersonId> person = pool.next(filling.filter(Filling::partyFirst).isPresent());
        if (person.isPresent()) {
          named.add(named(body, new Cast.Seat(office.id(), unit, person.get()), n, filling, named));
        }
      }
    }
    return named;
  }

  private Named named(
      BodyDefinition body,
      Cast.Seat seat,
      int number,
      Optional<Filling> filling,
      List<Named> before) {
    boolean elected =
        body.nature() == Nature.VILLAGERS_COMMITTEE || body.nature() == Nature.OVERSIGHT;
    Manner manner =
        filling
            .map(each -> each.manners().stream().sorted().findFirst().orElse(Manner.APPOINTED))
            .orElse(elected ? Manner.ELECTED : Manner.APPOINTED);
    return new Named(seat, number, manner, elected, traits(body, before));
  }

  /** The first ones in a body are what the law or the practice wants of some of its members. */
  private ImmutableSortedSet<Trait> traits(BodyDefinition body, List<Named> before) {
    ImmutableSortedSet.Builder<Trait> traits = ImmutableSortedSet.naturalOrder();
    if (before.isEmpty() && body.nature() == Nature.VILLAGERS_COMMITTEE) {
      traits.add(Trait.WOMAN);
    }
    if (before.isEmpty() && body.nature() == Nature.OVERSIGHT) {
      traits.add(Trait.ACCOUNTANT);
    }
    composition(body)
        .ifPresent(
            demand ->
                demand.least().stream()
                    .filter(least -> before.size() < least.count())
                    .forEach(least -> traits.add(least.trait())));
    return traits.build();
  }

  private Optional<Composition> composition(BodyDefinition body) {
    return practice.organisation().compositions().stream()
        .filter(each -> each.body().equals(body.id()))
        .findFirst();
  }

  private int seats(
      BodyDefinition body,
      OfficeDefinition office,
      int offices,
      boolean last,
      UnitId unit,
      Optional<Village> village) {
    boolean represents =
        practice.elections().stream()
            .anyMatch(each -> each.representatives().equals(Optional.of(office.id())));
    if (represents && village.isPresent()) {
      return Math.max(3, village.get().households() / HOUSEHOLDS_PER_REPRESENTATIVE);
    }
    int wanted =
        composition(body)
            .map(each -> Math.max(each.min(), Math.min(offices, each.max())))
            .orElse(body.nature() == Nature.VILLAGERS_COMMITTEE ? COMMITTEE : offices);
    int here = last ? Math.max(1, wanted - offices + 1) : 1;
    return Math.max(here, linked(office, unit, village));
  }

  /** Where one holder answers for one unit alone, or for so many, there are as many as it takes. */
  private int linked(OfficeDefinition office, UnitId unit, Optional<Village> village) {
    int most = 1;
    for (LinkRules link : practice.organisation().links()) {
      if (carrier(link).equals(Optional.of(office.id()))) {
        int targets = targets(link, unit, village);
        int each = link.bounds().map(load -> Math.max(1, load.max())).orElse(LINKED_AT_MOST);
        most =
            Math.max(most, link.cardinality().oneTarget() ? targets : (targets + each - 1) / each);
      }
    }
    return most;
  }

  /** Of several offices it is one whose holders lead nothing that there can be many of. */
  private Optional<OfficeId> carrier(LinkRules link) {
    return practice.offices().stream()
        .filter(office -> link.offices().contains(office.id()))
        .filter(office -> link.offices().size() == 1 || !office.leads())
        .map(OfficeDefinition::id)
        .findFirst();
  }

  private int targets(LinkRules link, UnitId unit, Optional<Village> village) {
    if (village.isPresent()) {
      return (int)
          village.get().at(link.target()).stream()
              .filter(target -> village.get().cast().line(target).contains(unit))
              .count();
    }
    boolean town = !unit.equals(county.unit());
    if (link.target().equals(LevelId.VILLAGE)) {
      return town ? county.villagesOf(unit).size() : county.villages().size();
    }
    return link.target().equals(LevelId.TOWN) && !town ? county.towns().size() : 1;
  }
}
