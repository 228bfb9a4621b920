package org.xiangzhi.governance.host.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.GovernanceTypes;
import org.xiangzhi.governance.village.Model;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;

/** Acts in one log on one day, some seconds after each act the next. It is not thread-safe. */
final class Hand {
  private static final Duration BETWEEN = Duration.ofSeconds(4);
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final Task.Desk desk;
  private final World world;
  private final LogId log;
  private final Cast cast;
  private final LocalDate day;
  private LocalDateTime now;
  private int number;

  Hand(Task.Desk desk, World world, LogId log, Cast cast, LocalDate day) {
    this.desk = desk;
    this.world = world;
    this.log = log;
    this.cast = cast;
    this.day = day;
    this.now = day.atTime(MORNING);
  }

  PracticeDefinition practice() {
    return world.practice();
  }

  Governance governance() {
    return desk.governance();
  }

  Model model() {
    return desk.governance().read(log);
  }

  LogId log() {
    return log;
  }

  Cast cast() {
    return cast;
  }

  LocalDate day() {
    return day;
  }

  Instant instant() {
    return now.atZone(Act.ZONE).toInstant();
  }

  Instant instant(LocalDateTime at) {
    return at.atZone(Act.ZONE).toInstant();
  }

  LocalDateTime now() {
    return now;
  }

  /** Waits until a time of the day, if it is not past. */
  void until(LocalDateTime at) {
    now = at.isAfter(now) ? at : now;
  }

  void minutes(int many) {
    now = now.plusMinutes(many);
  }

  /** Says by name what is not played. */
  void skip(Text what) {
    world.notPlayed(what);
  }

  /** Finds who may do something that belongs to no procedure. */
  Optional<Cast.Seat> who(String act, UnitId unit) {
    return who(act, unit, person -> true);
  }

  Optional<Cast.Seat> who(String act, UnitId unit, Predicate<PersonId> fitting) {
    return practice().acts().stream()
        .filter(rule -> rule.act().equals(act))
        .map(ActRule::by)
        .findFirst()
        .flatMap(offices -> cast.who(offices, unit, fitting));
  }

  Optional<Cast.Seat> who(Collection<OfficeId> offices, UnitId unit) {
    return cast.who(Set.copyOf(offices), unit, person -> true);
  }

  /** Tells whether the practice provides for an act at all. */
  boolean provides(String act) {
    return practice().acts().stream().anyMatch(rule -> rule.act().equals(act));
  }

  /** Lets whoever may do it; if nobody may, that is said. */
  boolean give(UnitId unit, Command command) {
    String act = GovernanceTypes.COMMANDS.nameOf(command);
    Optional<Cast.Seat> seat = who(act, unit);
    if (seat.isEmpty()) {
      skip(Text.of("无人可办 " + act, "nobody may do " + act));
      return false;
    }
    return give(seat.get(), command);
  }

  boolean give(Cast.Seat seat, Command command) {
    now = now.plus(BETWEEN);
    Request request = Request.of("s" + day + "-" + ++number, log, instant(), command);
    boolean accepted = desk.handle(seat.person(), request) instanceof Outcome.Accepted;
    if (accepted) {
      world.load().acted(log, seat, GovernanceTypes.COMMANDS.nameOf(command));
    }
    return accepted;
  }

  /** Lets the registrar enter something of the record. */
  boolean register(Command command) {
    return give(Cast.REGISTRAR, command);
  }
}
