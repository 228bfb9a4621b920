package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.courtyard.Courtyard;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.courtyard.CourtyardStatus;
import org.xiangzhi.governance.courtyard.CreationCommand;
import org.xiangzhi.governance.courtyard.Score;
import org.xiangzhi.governance.courtyard.ScoreSheet;
import org.xiangzhi.governance.courtyard.SheetId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.procedure.StepDefinition;

/** Takes the courtyards of a village through the steps of their creation. */
final class CourtyardDesk {
  private static final String ASSESS = "courtyard.assess";
  private static final String RACE = "courtyard.enter-race";
  private static final String PLAQUE = "courtyard.grant-plaque";
  private static final String CONSENT = "courtyard.consent";
  private static final String HOLDERS = "office.holders:";
  private static final String RECORDS = "records.done:";

  private final CourtyardRules rules;
  private final Staffing staffing;
  private final Records records;

  CourtyardDesk(CourtyardRules rules, Staffing staffing, Records records) {
    this.rules = rules;
    this.records = records;
    this.staffing = staffing;
  }

  void sit(Village village, Hand hand) {
    List<Courtyard> open =
        hand.model()
            .courtyards()
            .all()
            .filter(one -> one.progress().flatMap(progress -> progress.step()).isPresent())
            .toList();
    open.forEach(one -> step(village, one, hand));
  }

  private void step(Village village, Courtyard courtyard, Hand hand) {
    Optional<StepDefinition> step =
        courtyard.progress().flatMap(progress -> progress.step()).flatMap(rules.creation()::step);
    if (step.isEmpty()) {
      return;
    }
    if (step.get().mayDo(CONSENT).isPresent()) {
      consent(village, courtyard, hand);
    }
    sheets(step.get()).forEach(sheet -> assess(courtyard, step.get(), sheet, hand));
    if (step.get().mayDo(RACE).isPresent() && courtyard.race().isEmpty()) {
      Courtyards.batch(hand.day())
          .ifPresent(
              batch ->
                  give(
                      step.get(),
                      RACE,
                      courtyard,
                      new CreationCommand.EnterRace(courtyard.id(), batch),
                      hand));
    }
    if (step.get().mayDo(PLAQUE).isPresent() && courtyard.plaque().isEmpty()) {
      give(
          step.get(),
          PLAQUE,
          courtyard,
          new CreationCommand.GrantPlaque(courtyard.id(), courtyard.title(), "n-" + courtyard.id()),
          hand);
    }
    appoint(village, courtyard, step.get(), hand);
    if (courtyard.isUnit()) {
      record(village, courtyard, step.get(), hand);
    }
    complete(courtyard, step.get(), hand);
  }

  /** Where records are demanded to be done, they are entered for the courtyard. */
  private void record(Village village, Courtyard courtyard, StepDefinition step, Hand hand) {
    step.requirements().stream()
        .map(requirement -> requirement.measure())
        .filter(measure -> measure.startsWith(RECORDS))
        .map(measure -> measure.substring(RECORDS.length()))
        .flatMap(
            kind -> hand.practice().records().stream().filter(one -> one.id().value().equals(kind)))
        .toList()
        .forEach(kind -> records.need(village, kind, courtyard.id(), hand));
  }

  private static void consent(Village village, Courtyard courtyard, Hand hand) {
    for (UnitId home : courtyard.households()) {
      if (!courtyard.consents().contains(home)) {
        hand.give(
            new Cast.Seat(OfficeRules.RESIDENT, home, village.heads(home).get(0)),
            new CreationCommand.Consent(courtyard.id(), home, Optional.empty()));
      }
    }
  }

  /** The sheets that a step asks for: by its requirements, for the race, or for acceptance. */
  private Set<SheetId> sheets(StepDefinition step) {
    ImmutableSet.Builder<SheetId> sheets = ImmutableSet.builder();
    step.requirements().stream()
        .map(requirement -> requirement.measure())
        .filter(measure -> measure.startsWith("sheet."))
        .forEach(measure -> sheets.add(SheetId.of(measure.substring(measure.indexOf(':') + 1))));
    if (step.mayDo(RACE).isPresent()) {
      rules.race().ifPresent(race -> sheets.add(race.sheet()));
    }
    if (step.id().equals(rules.acceptedBy())) {
      sheets.add(rules.acceptance().sheet());
    }
    return sheets.build();
  }

  private void assess(Courtyard courtyard, StepDefinition step, SheetId id, Hand hand) {
    Optional<Score> before =
        courtyard
            .latest(id)
            .filter(score -> !score.on().isBefore(courtyard.progress().orElseThrow().since()));
    Optional<ScoreSheet> sheet = rules.sheet(id);
    if (before.isEmpty() && sheet.isPresent() && step.mayDo(ASSESS).isPresent()) {
      give(
          step,
          ASSESS,
          courtyard,
          new CreationCommand.Assess(
              courtyard.id(),
              id,
              Courtyards.good(sheet.get()),
              ImmutableList.of(Digest.ofText(courtyard.id() + " " + id)),
              "现场评分"),
          hand);
    }
  }

  /** Where holders of an office are demanded, the body is set up and filled. */
  private void appoint(Village village, Courtyard courtyard, StepDefinition step, Hand hand) {
    step.requirements().stream()
        .map(requirement -> requirement.measure())
        .filter(measure -> measure.startsWith(HOLDERS))
        .map(measure -> OfficeId.of(measure.substring(HOLDERS.length())))
        .filter(office -> courtyard.isUnit())
        .filter(
            office ->
                hand.cast().at(courtyard.id()).noneMatch(seat -> seat.office().equals(office)))
        .flatMap(office -> hand.practice().office(office).stream())
        .map(office -> office.body())
        .distinct()
        .flatMap(body -> hand.practice().body(body).stream())
        .filter(body -> body.level().equals(rules.level()))
        .flatMap(body -> staffing.body(body, courtyard.id(), village).stream())
        .forEach(post -> post.fill(hand));
  }

  private void complete(Courtyard courtyard, StepDefinition step, Hand hand) {
    status(courtyard.id(), hand)
        .filter(status -> status.checks().stream().allMatch(CourtyardStatus.Check::holds))
        .flatMap(status -> hand.who(status.signedBy(), place(courtyard)))
        .ifPresent(
            seat -> hand.give(seat, new CreationCommand.CompleteStep(courtyard.id(), step.id())));
  }

  private static Optional<CourtyardStatus> status(UnitId courtyard, Hand hand) {
    Act act =
        Act.of(
            Cast.REGISTRAR.person(),
            hand.day().atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant());
    return hand.model()
        .courtyards()
        .status(courtyard, act, hand.governance().views(hand.log(), hand.day()).courtyard());
  }

  private static UnitId place(Courtyard courtyard) {
    return courtyard.isUnit() ? courtyard.id() : courtyard.proposed().parent();
  }

  private static void give(
      StepDefinition step, String act, Courtyard courtyard, CreationCommand command, Hand hand) {
    step.mayDo(act)
        .flatMap(offices -> hand.who(offices, place(courtyard)))
        .ifPresentOrElse(
            seat -> hand.give(seat, command),
            () -> hand.skip(Text.of("院落：无人可办 " + act, "courtyards: nobody may do " + act)));
  }

  /** Says what courtyards wait for at the end of a year. */
  void unfinished(Hand hand) {
    hand.model()
        .courtyards()
        .all()
        .filter(one -> one.progress().flatMap(progress -> progress.step()).isPresent())
        .toList()
        .forEach(
            one ->
                status(one.id(), hand)
                    .ifPresent(
                        status ->
                            status.checks().stream()
                                .filter(check -> !check.holds())
                                .forEach(
                                    check ->
                                        hand.skip(
                                            Text.of(
                                                "院落停在 "
                                                    + status
                                                        .step()
                                                        .map(Object::toString)
                                                        .orElse("–")
                                                    + "："
                                                    + check.measure(),
                                                "courtyard, waits at "
                                                    + status
                                                        .step()
                                                        .map(Object::toString)
                                                        .orElse("–")
                                                    + " for "
                                                    + check.measure())))));
  }
}
