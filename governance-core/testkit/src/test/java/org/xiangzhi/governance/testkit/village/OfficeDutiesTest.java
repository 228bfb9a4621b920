package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.Duty;
import org.xiangzhi.governance.office.Ending;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeEvent;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.office.Offices;
import org.xiangzhi.governance.office.OrganisationRules;
import org.xiangzhi.governance.people.PartyMembership;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.testkit.invariant.History;
import org.xiangzhi.governance.testkit.invariant.Invariants;
import org.xiangzhi.governance.testkit.invariant.SeatsFree;
import org.xiangzhi.governance.testkit.practice.FiveStepPractice;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.village.Outcome;

/** Duties of bodies and offices in the whole engine: what the residents' record sets off. */
class OfficeDutiesTest {
  private static final BodyId OVERSIGHT = BodyId.of("OVERSIGHT_BODY");
  private static final BodyId COMMITTEE = BodyId.of("COMMITTEE_BODY");
  private static final BodyId POSTS = BodyId.of("POSTS");
  private static final OfficeId OVERSEER = OfficeId.of("OVERSEER");
  private static final OfficeId MEMBER = OfficeId.of("ELECTED_MEMBER");
  private static final Text NAME = Text.of("成员", "member");
  private static final RuleId RULE = RuleId.of("PARTY-MEMBERS-FEW");

  private final SampleVillage village = SampleVillage.of(definition()).households(8).build();
  private final UnitId unit = UnitId.of(village.log().unit());
  private final LocalDate today = LocalDate.ofInstant(village.clock().instant(), Act.ZONE);

  private static PracticeDefinition definition() {
    PracticeDefinition plain = new FiveStepPractice().definition();
    return plain.toBuilder()
        .bodies(
            ImmutableList.<BodyDefinition>builder()
                .addAll(plain.bodies())
                .add(body(COMMITTEE, BodyDefinition.Nature.VILLAGERS_COMMITTEE))
                .add(body(OVERSIGHT, BodyDefinition.Nature.OVERSIGHT))
                .add(
                    new BodyDefinition(
                        POSTS,
                        Text.of("联合党小组", "joint group"),
                        LevelId.COURTYARD,
                        BodyDefinition.Nature.PARTY,
                        Mark.OWN))
                .build())
        .offices(
            ImmutableList.<OfficeDefinition>builder()
                .addAll(plain.offices())
                .add(new OfficeDefinition(MEMBER, NAME, COMMITTEE, false, Mark.OWN))
                .add(new OfficeDefinition(OVERSEER, NAME, OVERSIGHT, false, Mark.OWN))
                .build())
        .rules(
            ImmutableList.<Rule>builder()
                .addAll(plain.rules())
                .add(Rule.own(RULE.value(), "党员不足三人", "few party members"))
                .build())
        .organisation(
            OrganisationRules.NONE.withPartyUnits(
                List.of(
                    new OrganisationRules.PartyUnits(
                        RULE,
                        LevelId.VILLAGE,
                        1,
                        OfficeRules.REGISTRAR,
                        POSTS,
                        20,
                        OfficeRules.REGISTRAR))))
        .build();
  }

  private static BodyDefinition body(BodyId id, BodyDefinition.Nature nature) {
    return new BodyDefinition(id, Text.of("组织", id.value()), LevelId.VILLAGE, nature, Mark.OWN);
  }

  private void hand(Command command) {
    assertThat(village.handle(village.registrar(), command)).isInstanceOf(Outcome.Accepted.class);
  }

  private Offices offices() {
    return village.governance().read(village.log()).offices();
  }

  private List<Duty> duties(Duty.Kind kind) {
    return offices().duties(unit, today).stream().filter(duty -> duty.kind() == kind).toList();
  }

  private PersonId holder(BodyId body) {
    return offices().members(unit, List.of(body), today).first();
  }

  private void membership(LocalDate until) {
    hand(
        new PeopleCommand.RecordPartyMembership(
            holder(COMMITTEE), new PartyMembership(today.minusDays(9), Optional.of(until))));
  }

  private History history() {
    return History.of(village.journal(), village.codec(), village.log());
  }

  @Test
  void partyMembersWhoComeAndLeaveSetOffADutyAndEndIt() {
    membership(today);
    assertThat(duties(Duty.Kind.PARTY_UNIT)).isEmpty();
    membership(today.minusDays(1));
    assertThat(duties(Duty.Kind.PARTY_UNIT)).hasSize(1);
    assertThat(duties(Duty.Kind.PARTY_UNIT).get(0).due()).isEqualTo(today.plusDays(20));
    membership(today);
    assertThat(duties(Duty.Kind.PARTY_UNIT)).isEmpty();
    Invariants.assertHold(history());
  }

  @Test
  void whoIsRecordedAsARelativeOfACommitteeMemberMayNotGoOnOverseeing() {
    PeopleCommand relate = new PeopleCommand.RecordKinship(holder(COMMITTEE), holder(OVERSIGHT));
    hand(relate);
    assertThat(duties(Duty.Kind.INCOMPATIBILITY)).hasSize(1);
    assertThat(duties(Duty.Kind.INCOMPATIBILITY).get(0).reference()).contains("ORG-20");
    hand(new PeopleCommand.EndKinship(holder(OVERSIGHT), holder(COMMITTEE)));
    village.waitDays(1);
    hand(new OfficeCommand.Review());
    assertThat(offices().duties(unit, today.plusDays(1)))
        .noneMatch(duty -> duty.kind() == Duty.Kind.INCOMPATIBILITY);
    Invariants.assertHold(history());
  }

  @Test
  void theInvariantCatchesWhatIsSabotaged() {
    Appointment overseer =
        offices()
            .heldBy(holder(OVERSIGHT), today)
            .filter(held -> held.office().equals(OVERSEER))
            .findFirst()
            .orElseThrow();
    hand(new OfficeCommand.EndAppointment(overseer.id(), Ending.RECALLED, "罢免"));
    hand(
        new OfficeCommand.Appoint(
            AppointmentId.of("next"),
            OVERSEER,
            unit,
            overseer.person(),
            overseer.until(),
            Manner.ELECTED,
            "补选"));
    History whole = history();
    SeatsFree invariant = new SeatsFree();
    assertThat(invariant.broken(whole)).isEmpty();
    assertThat(invariant.broken(without(whole, OfficeEvent.AppointmentEnded.class)))
        .hasValueSatisfying(place -> assertThat(place).contains("next"));
    assertThat(invariant.broken(without(whole, OfficeEvent.DutyArose.class)))
        .hasValueSatisfying(place -> assertThat(place).contains("not open"));
    assertThat(invariant.broken(twice(whole, OfficeEvent.DutyArose.class))).isPresent();
    assertThat(invariant.broken(twice(whole, OfficeEvent.Appointed.class))).isPresent();
    assertThat(invariant.broken(twice(whole, OfficeEvent.AppointmentEnded.class))).isPresent();
  }

  private static History without(History whole, Class<? extends Event> type) {
    return whole.edited(
        entries ->
            entries.stream()
                .filter(entry -> !type.isInstance(entry.event()))
                .collect(ImmutableList.toImmutableList()));
  }

  private static History twice(History whole, Class<? extends Event> type) {
    return whole.edited(
        entries ->
            entries.stream()
                .flatMap(
                    entry ->
                        Stream.generate(() -> entry).limit(type.isInstance(entry.event()) ? 2 : 1))
                .collect(ImmutableList.toImmutableList()));
  }
}
