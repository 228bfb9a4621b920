package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldValue;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordConstraint;
import org.xiangzhi.governance.register.RecordId;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordStatus;
import org.xiangzhi.governance.register.RegisterCommand;
import org.xiangzhi.governance.register.RegisterRecord;
import org.xiangzhi.governance.register.RegisterView;

/** Enters records of every kind, and takes those that have a procedure through it. */
final class Records implements Part {
  private static final int DAYS = 330;
  private static final String REASON = "按程序补充";

  private final PracticeDefinition practice;

  Records(PracticeDefinition practice) {
    this.practice = practice;
  }

  @Override
  public void plan(Village village, Diary diary) {
    Plan plan = diary.world().plan();
    SplittableRandom random = village.random("records");
    for (int k = 0; k < practice.records().size(); k++) {
      RecordKind kind = practice.records().get(k);
      // Kinds come behind those to which they refer, which a definition mostly names first.
      int late = 5 + k;
      for (int i = 1; i <= Assumptions.RECORDS * plan.years(); i++) {
        int number = i;
        LocalDate day =
            plan.first()
                .plusDays(late + (long) (i - 1) * DAYS / Assumptions.RECORDS + random.nextInt(20));
        diary.on(day, village.log(), village.cast(), hand -> enter(village, kind, number, hand));
      }
    }
    plan.first()
        .datesUntil(plan.last().plusDays(1))
        .filter(day -> day.getDayOfWeek() == DayOfWeek.WEDNESDAY)
        .forEach(day -> diary.on(day, village.log(), village.cast(), hand -> sit(village, hand)));
    diary.on(plan.last(), village.log(), village.cast(), hand -> unfinished(hand));
  }

  private void enter(Village village, RecordKind kind, int number, Hand hand) {
    Optional<Cast.Seat> seat = keeper(village, kind, number, hand);
    UnitId unit = seat.map(one -> inVillage(village, one.unit())).orElse(village.unit());
    enter(village, kind, "r-", number, unit, seat, hand);
  }

  /** Enters a record that a unit needs; without a procedure it is done at once. */
  void need(Village village, RecordKind kind, UnitId unit, Hand hand) {
    long before =
        hand.model().registers().ofUnit(unit).filter(one -> one.kind().equals(kind.id())).count();
    Optional<Cast.Seat> seat = hand.who(kind.access().mayDo(RecordAccess.ENTER), unit);
    int number = village.at(practice.courtyard().orElseThrow().level()).indexOf(unit) + 1;
    if (before == 0
        && enter(village, kind, "n-", number, unit, seat, hand)
        && kind.procedure().isEmpty()) {
      hand.model()
          .registers()
          .ofUnit(unit)
          .filter(one -> one.kind().equals(kind.id()))
          .toList()
          .forEach(record -> close(village, kind, record, hand));
    }
  }

  private boolean enter(
      Village village,
      RecordKind kind,
      String prefix,
      int number,
      UnitId unit,
      Optional<Cast.Seat> seat,
      Hand hand) {
    Text title = Text.of("登记 " + kind.name().zh(), "record, " + kind.name().en());
    if (seat.isEmpty()) {
      hand.skip(Text.of(title.zh() + "：无人登记", title.en() + ": nobody to enter it"));
      return false;
    }
    Optional<ImmutableSortedMap<FieldId, ImmutableList<FieldValue>>> values =
        new Values(village, kind, unit, number, hand)
            .of(
                kind.procedure().map(procedure -> procedure.steps().get(0).id()),
                ImmutableSortedMap.of());
    if (values.isEmpty()) {
      hand.skip(
          Text.of(
              title.zh() + "：所引记录、表决或人员不足", title.en() + ": nothing to refer to for some of them"));
      return false;
    }
    RecordId id = RecordId.of(prefix + (practice.records().indexOf(kind) + 1) + "-" + number);
    return hand.give(seat.get(), new RegisterCommand.Enter(id, kind.id(), unit, values.get()));
  }

  private static UnitId inVillage(Village village, UnitId unit) {
    return village.cast().line(unit).contains(village.unit()) ? unit : village.unit();
  }

  /** Keepers take turns, the lowest units first. */
  private static Optional<Cast.Seat> keeper(
      Village village, RecordKind kind, int number, Hand hand) {
    ImmutableSet<OfficeId> offices = kind.access().mayDo(RecordAccess.ENTER);
    List<Cast.Seat> keepers =
        village.cast().all().filter(seat -> offices.contains(seat.office())).toList();
    return keepers.isEmpty()
        ? hand.who(offices, village.unit())
        : Optional.of(keepers.get((number * 7 + keepers.size() - 1) % keepers.size()));
  }

  private void sit(Village village, Hand hand) {
    for (RecordKind kind : practice.records()) {
      if (kind.procedure().isPresent()) {
        hand.model()
            .registers()
            .open(kind.id())
            .toList()
            .forEach(one -> step(village, kind, one, hand));
      } else if (!closing(kind).isEmpty()) {
        hand.model()
            .registers()
            .open(kind.id())
            .toList()
            .forEach(one -> close(village, kind, one, hand));
      }
    }
  }

  private static List<FieldId> closing(RecordKind kind) {
    return kind.constraints().stream()
        .filter(RecordConstraint.BeforeClosing.class::isInstance)
        .map(each -> ((RecordConstraint.BeforeClosing) each).field())
        .toList();
  }

  /** Fills in what has to stand there, and closes the record. */
  private void close(Village village, RecordKind kind, RegisterRecord record, Hand hand) {
    Optional<Cast.Seat> keeper = hand.who(kind.access().mayDo(RecordAccess.AMEND), record.unit());
    Optional<Cast.Seat> closer = hand.who(kind.access().mayDo(RecordAccess.CLOSE), record.unit());
    if (keeper.isEmpty() || closer.isEmpty()) {
      return;
    }
    Values values = new Values(village, kind, record.unit(), 1, hand);
    ImmutableSortedMap.Builder<FieldId, ImmutableList<FieldValue>> open =
        ImmutableSortedMap.naturalOrder();
    closing(kind).stream()
        .filter(field -> record.values(field).isEmpty())
        .forEach(
            field ->
                values.one(kind.field(field).orElseThrow()).ifPresent(v -> open.put(field, v)));
    ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> fields = open.buildOrThrow();
    boolean filled =
        fields.isEmpty()
            || hand.give(keeper.get(), new RegisterCommand.Amend(record.id(), fields, REASON));
    if (filled) {
      hand.give(closer.get(), new RegisterCommand.Close(record.id(), "已办结"));
    }
  }

  private void step(Village village, RecordKind kind, RegisterRecord record, Hand hand) {
    ProcedureDefinition procedure = kind.procedure().orElseThrow();
    Optional<StepDefinition> step =
        record.progress().flatMap(progress -> progress.step()).flatMap(procedure::step);
    if (step.isEmpty()) {
      return;
    }
    fill(village, kind, record, step.get(), hand);
    RegisterView view = hand.governance().views(hand.log(), hand.day()).register();
    RegisterRecord now = hand.model().registers().find(record.id()).orElseThrow();
    RecordStatus status = hand.model().registers().status(now, hand.day(), view);
    RecordDisclosures.post(now, status, hand);
    if (!status.unfilled().isEmpty() || !status.missing().isEmpty()) {
      return;
    }
    signer(now, kind, step.get(), hand)
        .ifPresent(
            seat ->
                hand.give(seat, new RegisterCommand.CompleteStep(record.id(), step.get().id())));
  }

  private static Optional<Cast.Seat> signer(
      RegisterRecord record, RecordKind kind, StepDefinition step, Hand hand) {
    return named(record, kind, step)
        .flatMap(office -> hand.cast().who(office, record.unit()))
        .filter(seat -> step.signedBy().contains(seat.office()))
        .or(() -> hand.who(step.signedBy(), record.unit()));
  }

  /** Where a field of the record names the office that acts at a step, it is that one. */
  private static Optional<OfficeId> named(
      RegisterRecord record, RecordKind kind, StepDefinition step) {
    return kind.constraints().stream()
        .filter(RecordConstraint.ByNamedOffice.class::isInstance)
        .map(RecordConstraint.ByNamedOffice.class::cast)
        .filter(each -> each.step().equals(step.id()))
        .flatMap(each -> record.values(each.office()).stream())
        .filter(FieldValue.OfOffice.class::isInstance)
        .map(value -> ((FieldValue.OfOffice) value).value())
        .findFirst();
  }

  private void fill(
      Village village, RecordKind kind, RegisterRecord record, StepDefinition step, Hand hand) {
    Optional<ImmutableSet<OfficeId>> offices = step.mayDo(RecordAccess.AMEND);
    Optional<Cast.Seat> keeper =
        named(record, kind, step)
            .flatMap(office -> hand.cast().who(office, record.unit()))
            .filter(seat -> offices.filter(all -> all.contains(seat.office())).isPresent())
            .or(() -> offices.flatMap(all -> hand.who(all, record.unit())));
    if (keeper.isEmpty()) {
      return;
    }
    int number = Math.floorMod(record.id().value().hashCode(), 1000);
    new Values(village, kind, record.unit(), number, hand)
        .of(Optional.of(step.id()), record.values())
        .filter(fields -> !fields.isEmpty())
        .ifPresent(
            fields ->
                hand.give(keeper.get(), new RegisterCommand.Amend(record.id(), fields, REASON)));
  }

  /** Says of which kinds records were still under way, and what they waited for. */
  private void unfinished(Hand hand) {
    RegisterView view = hand.governance().views(hand.log(), hand.day()).register();
    for (RecordKind kind : practice.records()) {
      if (kind.procedure().isPresent()) {
        hand.model()
            .registers()
            .open(kind.id())
            .map(record -> hand.model().registers().status(record, hand.day(), view))
            .filter(status -> status.step().isPresent())
            .forEach(
                status ->
                    status.missing().stream()
                        .filter(check -> !check.measure().endsWith("days"))
                        .forEach(
                            check ->
                                hand.skip(
                                    Text.of(
                                        "登记 "
                                            + kind.name().zh()
                                            + " 停在 "
                                            + status.step().get()
                                            + "："
                                            + check.measure(),
                                        "record, "
                                            + kind.name().en()
                                            + ", waits at "
                                            + status.step().get()
                                            + " for "
                                            + check.measure()))));
      }
    }
  }
}
