package org.xiangzhi.governance.testkit.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CaseStatus;
import org.xiangzhi.governance.compact.CompactCase;
import org.xiangzhi.governance.compact.CompactView;
import org.xiangzhi.governance.compact.Compacts;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.Codec;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.testkit.SettableClock;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;

/**
 * Is a village with invented people whose county has adopted a practice. Everything in it came by
 * commands; the same definition and seed give the same events.
 */
public final class SampleVillage {
  private final Journal journal;
  private final Codec codec;
  private final SettableClock clock;
  private final PracticeDefinition definition;
  private final Governance governance;
  private final LogId log;
  private final Cast cast;
  private final AtomicInteger commands = new AtomicInteger();
  private final CopyOnWriteArrayList<Played> played;

  /**
   * Is a command that was accepted.
   *
   * @param actor who gave it
   * @param request what was handed in
   */
  public record Played(PersonId actor, Request request) {}

  SampleVillage(
      SampleVillageBuilder plan,
      Governance governance,
      LogId log,
      Cast cast,
      List<Played> founding) {
    this.journal = plan.journal;
    this.codec = plan.codec;
    this.clock = plan.clock;
    this.definition = plan.definition;
    this.governance = governance;
    this.log = log;
    this.cast = cast;
    this.played = new CopyOnWriteArrayList<>(founding);
  }

  /**
   * Starts to build a village.
   *
   * @param definition the practice that its county adopts
   * @return a builder
   */
  public static SampleVillageBuilder of(PracticeDefinition definition) {
    return new SampleVillageBuilder(definition);
  }

  /**
   * Hands in a command now, under a fresh id.
   *
   * @param actor who gives it
   * @param command what is asked of the village
   * @return what became of it
   */
  public Outcome handle(PersonId actor, Command command) {
    return handle(actor, request(log, command));
  }

  /**
   * Hands in a request.
   *
   * @param actor who gives it
   * @param request the request
   * @return what became of it
   */
  public Outcome handle(PersonId actor, Request request) {
    Outcome outcome = governance.handle(actor, request);
    if (outcome instanceof Outcome.Accepted) {
      played.add(new Played(actor, request));
    }
    return outcome;
  }

  /**
   * Hands in a command now and demands that it is accepted.
   *
   * @param actor who gives it
   * @param command what is asked of the village
   * @return what happened
   * @throws AssertionError if it was refused
   */
  public Outcome.Accepted accepted(PersonId actor, Command command) {
    return accepted(actor, request(log, command));
  }

  Outcome.Accepted accepted(PersonId actor, Request request) {
    Outcome outcome = handle(actor, request);
    if (outcome instanceof Outcome.Accepted accepted) {
      return accepted;
    }
    throw new AssertionError(actor + " " + request.command() + " -> " + outcome);
  }

  /**
   * Makes a request for now, with a fresh id.
   *
   * @param to the log
   * @param command what is asked
   * @return the request
   */
  public Request request(LogId to, Command command) {
    return new Request(
        CommandId.of("cmd-" + commands.incrementAndGet()),
        to,
        clock.instant(),
        Optional.empty(),
        command);
  }

  /**
   * Lists what was accepted so far, the building of the village included.
   *
   * @return the commands, oldest first
   */
  public ImmutableList<Played> played() {
    return ImmutableList.copyOf(played);
  }

  /**
   * Lets days go by.
   *
   * @param days how many
   * @return the new instant
   */
  public Instant waitDays(long days) {
    return clock.advance(Duration.ofDays(days));
  }

  /**
   * Returns the day of the clock.
   *
   * @return the day in Shanghai
   */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Act.ZONE);
  }

  /**
   * Returns the engine.
   *
   * @return the engine over this village's journal
   */
  public Governance governance() {
    return governance;
  }

  /**
   * Returns the journal.
   *
   * @return where everything is kept
   */
  public Journal journal() {
    return journal;
  }

  /**
   * Returns the codec.
   *
   * @return the one in which events are written
   */
  public Codec codec() {
    return codec;
  }

  /**
   * Returns the clock.
   *
   * @return the clock that this village lives by
   */
  public SettableClock clock() {
    return clock;
  }

  /**
   * Returns the practice.
   *
   * @return its definition
   */
  public PracticeDefinition definition() {
    return definition;
  }

  /**
   * Returns the village's log.
   *
   * @return its id
   */
  public LogId log() {
    return log;
  }

  /**
   * Returns the state of compacts.
   *
   * @return the durable state
   */
  public Compacts compacts() {
    return governance.read(log).compacts();
  }

  /**
   * Finds a case.
   *
   * @param id its name
   * @return its durable state
   * @throws NoSuchElementException if there is none
   */
  public CompactCase find(CaseId id) {
    return compacts().find(id).orElseThrow();
  }

  /**
   * Answers where a case stands today.
   *
   * @param id its name
   * @return its status
   * @throws NoSuchElementException if there is none
   */
  public CaseStatus status(CaseId id) {
    return governance.status(log, id, today()).orElseThrow();
  }

  /**
   * Shows what the room of compacts sees today.
   *
   * @return the view
   */
  public CompactView view() {
    return governance.views(log, today()).compact();
  }

  /**
   * Lists the households, in the order of their names.
   *
   * @return the units
   */
  public ImmutableList<UnitId> households() {
    return cast.households();
  }

  /**
   * Lists the entitled adults of today with their households.
   *
   * @return the adults
   */
  public ImmutableSortedMap<PersonId, UnitId> adults() {
    return view().adults();
  }

  /**
   * Returns a registrar of the county.
   *
   * @return the person who opened the county's log
   */
  public PersonId registrar() {
    return cast.registrar();
  }

  /**
   * Returns someone who holds no office and does not live in the village.
   *
   * @return the person
   */
  public PersonId stranger() {
    return PersonId.of("stranger");
  }

  /**
   * Returns a resident without office.
   *
   * @return an adult of the village
   */
  public PersonId resident() {
    return cast.plain().get(0);
  }

  /**
   * Lists the adult residents without office.
   *
   * @return the persons
   */
  public ImmutableList<PersonId> plainAdults() {
    return cast.plain();
  }

  /**
   * Lists who holds an office in this village or above.
   *
   * @param office the office
   * @return the persons; a resident for the office of residents
   */
  public ImmutableList<PersonId> holders(OfficeId office) {
    if (office.equals(OfficeRules.RESIDENT)) {
      return cast.plain();
    }
    return office.equals(OfficeRules.REGISTRAR)
        ? ImmutableList.of(cast.registrar())
        : cast.holders().get(office);
  }

  /**
   * Returns who may act for one of several offices.
   *
   * @param offices the offices
   * @return the first holder of the first office that is held
   * @throws NoSuchElementException if nobody holds any
   */
  public PersonId holder(Collection<OfficeId> offices) {
    return offices.stream()
        .flatMap(office -> holders(office).stream())
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("nobody holds one of " + offices));
  }
}
