package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.people.BirthDate;
import org.xiangzhi.governance.people.PartyMembership;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.people.PersonName;
import org.xiangzhi.governance.people.PersonalDetails;
import org.xiangzhi.governance.people.Registration;
import org.xiangzhi.governance.people.RegistrationKind;
import org.xiangzhi.governance.practice.PracticeCommand;
import org.xiangzhi.governance.practice.PracticeDefinition;

/** Opens the logs, registers residents, fills offices and links, before the first year begins. */
final class Founding {
  private static final int BATCH = 2000;
  private static final String SURNAMES = "何龙江曾傅邓周罗谭冉向秦";
  private static final String GIVEN = "安平和顺春秋山水禾稻松竹";
  private static final String REASON = "模拟试行";

  private final Plan plan;
  private final County county;
  private final Diary diary;
  private final Staffing staffing;

  Founding(County county, Diary diary) {
    this.plan = diary.world().plan();
    this.county = county;
    this.diary = diary;
    this.staffing = new Staffing(plan.practice(), county);
  }

  void plan() {
    PracticeDefinition practice = plan.practice();
    LocalDate day = plan.founded();
    List<Staffing.Post> upper = new ArrayList<>(staffing.county());
    county.towns().forEach(town -> upper.addAll(staffing.town(town)));
    diary.on(
        day,
        county.log(),
        county.cast(),
        hand -> {
          hand.register(new HierarchyCommand.OpenCounty(county.code(), county.table().digest()));
          hand.register(new PracticeCommand.Adopt(practice.id(), practice.version()));
          upper.forEach(post -> post.fill(hand));
        });
    Linking links = new Linking(practice, county);
    diary.on(day.plusDays(1), county.log(), county.cast(), links::county);
    for (UnitId town : county.towns()) {
      diary.on(
          day,
          county.log(town),
          county.cast(),
          hand -> {
            hand.register(new HierarchyCommand.OpenTown(town));
            select(hand);
          });
    }
    for (Village village : county.villages()) {
      List<Staffing.Post> posts = staffing.village(village);
      diary.on(
          day,
          village.log(),
          village.cast(),
          hand -> {
            people(village, hand);
            select(hand);
            posts.forEach(post -> post.fill(hand));
            links.village(village, hand);
          });
    }
  }

  private void select(Hand hand) {
    hand.register(
        new PracticeCommand.Select(
            plan.practice().id(), plan.practice().version(), ImmutableSortedMap.of(), REASON));
  }

  private static void people(Village village, Hand hand) {
    hand.register(
        new HierarchyCommand.OpenVillage(
            village.unit(), village.division().code(), village.name(), village.kind()));
    for (List<NewUnit> part :
        Iterables.partition(Iterables.concat(village.units(), village.newHouseholds()), BATCH)) {
      hand.register(new HierarchyCommand.EstablishUnits(ImmutableList.copyOf(part)));
    }
    for (List<Registration> part : Lists.partition(residents(village), BATCH)) {
      hand.register(new PeopleCommand.RegisterResidents(ImmutableList.copyOf(part)));
    }
    if (needsParty(hand.practice())) {
      for (PersonId member : village.partyMembers(village.unit())) {
        hand.register(
            new PeopleCommand.RecordPartyMembership(
                member, new PartyMembership(LocalDate.of(2015, 7, 1), Optional.empty())));
      }
    }
  }

  /** Who is in the party is recorded only where a rule of the practice turns on it. */
  private static boolean needsParty(PracticeDefinition practice) {
    return !practice.organisation().partyUnits().isEmpty()
        || practice.organisation().fillings().stream().anyMatch(filling -> filling.partyFirst())
        || practice.organisation().links().stream().anyMatch(link -> link.partyMembers());
  }

  private static List<Registration> residents(Village village) {
    List<Registration> residents = new ArrayList<>();
    for (int h = 0; h < village.households(); h++) {
      for (int m = 0; m < village.persons(h); m++) {
        residents.add(
            new Registration(
                village.person(h, m),
                village.household(h),
                village.isAway(h, m)
                    ? RegistrationKind.REGISTERED_AWAY
                    : RegistrationKind.REGISTERED,
                PersonalDetails.of(name(h * 5 + m), BirthDate.of(village.born(h, m)))));
      }
    }
    return residents;
  }

  private static PersonName name(int mixed) {
    return PersonName.of(
        ""
            + SURNAMES.charAt(mixed % SURNAMES.length())
            + GIVEN.charAt(mixed / 3 % GIVEN.length())
            + GIVEN.charAt(mixed / 7 % GIVEN.length()));
  }

  static boolean inVillage(LevelId level) {
    return level.equals(LevelId.VILLAGE) || !level.isDivision();
  }
}
