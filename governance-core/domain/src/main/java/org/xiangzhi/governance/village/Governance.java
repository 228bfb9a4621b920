package org.xiangzhi.governance.village;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xiangzhi.governance.calendar.WorkCalendar;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CaseStatus;
import org.xiangzhi.governance.hierarchy.HierarchyView;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.Codec;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.law.LawBook;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.OfficeReports;
import org.xiangzhi.governance.people.Salts;
import org.xiangzhi.governance.practice.PracticeDefinition;

/**
 * Is the way in for whoever embeds the library: hand in commands, read models. It is safe for use
 * by many threads, and several processes may share one journal.
 *
 * <pre>{@code
 * Governance governance = Governance.over(journal, codec).offer(definition).build();
 * Outcome outcome = governance.handle(PersonId.of("registrar"), request);
 * }</pre>
 */
public final class Governance {
  private final Decider decider;
  private final LoadingCache<LogId, LogKeeper> keepers;
  private final Handler handler;

  private Governance(Builder builder) {
    this.decider = new Decider(builder, this::read);
    Fold fold = new Fold(builder.journal, builder.codec);
    this.keepers =
        CacheBuilder.newBuilder()
            .maximumSize(builder.logsInMemory)
            .build(CacheLoader.from(log -> new LogKeeper(log, builder.journal, fold)));
    this.handler = new Handler(decider, this::keeper);
  }

  /**
   * Starts to build over a journal.
   *
   * @param journal where the logs are kept; whoever made it closes it
   * @param codec how events are written; the same for the life of a journal
   * @return a builder
   */
  public static Builder over(Journal journal, Codec codec) {
    return new Builder(journal, codec);
  }

  /**
   * Handles a command. When the method returns, the events of an accepted one are durable.
   *
   * @param actor who gives it; the log says what offices that person holds
   * @param request the command with its log and time
   * @return what became of it
   * @throws JournalException if the store fails; whether the command was kept can then be found out
   *     by handing it in again
   */
  public Outcome handle(PersonId actor, Request request) {
    return handler.handle(actor, request);
  }

  /**
   * Shows what a request would come to, without keeping anything: a dry run. Whether it comes to
   * the same later depends on what happens meanwhile.
   *
   * @param actor who would give it
   * @param request the command with its log and time
   * @return the events that it would bring about, or why it would be refused
   */
  public Preview preview(PersonId actor, Request request) {
    return handler.preview(actor, List.of(request)).get(0);
  }

  /**
   * Shows what requests of one log would come to one after the other, each on what those before it
   * would bring about, without keeping anything.
   *
   * @param actor who would give them
   * @param requests the commands, at least one
   * @return what each would come to, in their order
   */
  public ImmutableList<Preview> preview(PersonId actor, List<Request> requests) {
    return handler.preview(actor, requests);
  }

  /**
   * Does what is due of itself in a county: timers that have run out, letters between its logs. A
   * host calls it from time to time, at least once a day. It may be called anywhere and as often as
   * one likes: every timer fires once and every letter is taken in once, also across restarts and
   * processes.
   *
   * @param county the log of the county
   * @return what was done
   * @throws JournalException if the store fails; what was done by then is kept
   */
  public Errands runErrands(LogId county) {
    return new ErrandRunner(this, logs(county), decider.now()).run();
  }

  /**
   * Lists the logs of a county.
   *
   * @param county the log of the county
   * @return its own log and those of its towns and villages that have events
   */
  public ImmutableSortedSet<LogId> logs(LogId county) {
    return decider.logs().stream()
        .filter(log -> log.county().equals(county))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Reads the model of a log as it is durable now.
   *
   * @param log the log
   * @return the model; empty rooms if the log does not exist
   * @throws JournalException if the store fails, or the chain of the log is broken
   */
  public Model read(LogId log) {
    return keeper(log).refreshed();
  }

  /**
   * Answers where a case stands.
   *
   * @param log the village's log
   * @param caseId the case
   * @param day the day of asking
   * @return step, since when, what is missing, who may act; empty if there is no such case
   */
  public Optional<CaseStatus> status(LogId log, CaseId caseId, LocalDate day) {
    return read(log).compacts().status(caseId, day, views(log, day).compact());
  }

  /**
   * Shows what each room of a log sees of the others.
   *
   * @param log the log
   * @param day the day
   * @return their views as of that day
   */
  public LogViews views(LogId log, LocalDate day) {
    Model model = read(log);
    return new LogViews(model, decider.surroundings(model), day);
  }

  /**
   * Shows what the room of offices reports: who answers for whom, what falls short.
   *
   * @param log the log
   * @param act on whose behalf and when
   * @return the reports as of the day of the act
   */
  public OfficeReports officeReports(LogId log, Act act) {
    Model model = read(log);
    Surroundings surroundings = decider.surroundings(model);
    return new OfficeReports(model.offices(), act, new RoomViews(model, surroundings, act.day()));
  }

  /**
   * Shows the units of a county or village, and all above them.
   *
   * @param log the log
   * @return who is above, who is below, as of any day
   */
  public HierarchyView units(LogId log) {
    Model model = read(log);
    return RoomViews.units(model, decider.surroundings(model));
  }

  /**
   * Lists who leads a unit.
   *
   * @param log the log of the county, or of the village for the village itself and units below it
   * @param unit the unit
   * @param day the day
   * @return the appointments whose holders lead it
   */
  public List<Appointment> leaders(LogId log, UnitId unit, LocalDate day) {
    return read(log).offices().leaders(unit, day);
  }

  private LogKeeper keeper(LogId log) {
    try {
      return keepers.getUnchecked(log);
    } catch (UncheckedExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Collects what a {@link Governance} is built from. */
  public static final class Builder {
    final Journal journal;
    final Codec codec;
    final List<PracticeDefinition> offered = new ArrayList<>();
    LawBook law = LawBook.standard();
    WorkCalendar calendar = WorkCalendar.china();
    InstantSource clock = InstantSource.system();
    Supplier<byte[]> entropy = Builder::randomEntropy;
    int maxBackdatedDays = 30;
    int logsInMemory = 2000;

    private Builder(Journal journal, Codec codec) {
      this.journal = journal;
      this.codec = codec;
    }

    /**
     * Offers a practice for adoption.
     *
     * @param definition the practice
     * @return this builder
     */
    public Builder offer(PracticeDefinition definition) {
      offered.add(definition);
      return this;
    }

    /**
     * Sets the laws and measures by which acts and practices are judged; {@link LawBook#standard()}
     * if not set.
     *
     * @param book the laws and measures
     * @return this builder
     */
    public Builder law(LawBook book) {
      law = book;
      return this;
    }

    /**
     * Sets the calendar by which working days are reckoned; {@link WorkCalendar#china()} if not
     * set.
     *
     * @param days the calendar
     * @return this builder
     */
    public Builder calendar(WorkCalendar days) {
      calendar = days;
      return this;
    }

    /**
     * Sets the clock that gives recording instants; the system's if not set.
     *
     * @param source the clock
     * @return this builder
     */
    public Builder clock(InstantSource source) {
      clock = source;
      return this;
    }

    /**
     * Sets where the salts of commitments come from; a secure random source if not set.
     *
     * @param source gives 32 bytes, different for each command
     * @return this builder
     */
    public Builder entropy(Supplier<byte[]> source) {
      entropy = source;
      return this;
    }

    /**
     * Sets how many days back an act may be dated; 30 if not set.
     *
     * @param days 0 to 3,660
     * @return this builder
     */
    public Builder maxBackdatedDays(int days) {
      maxBackdatedDays = (int) Checks.within("days", days, 0, 3660);
      return this;
    }

    /**
     * Sets how many logs are kept in memory; 2,000 if not set. Others are read again when needed.
     *
     * @param logs 2 or more
     * @return this builder
     */
    public Builder logsInMemory(int logs) {
      logsInMemory = (int) Checks.within("logs", logs, 2, 1_000_000);
      return this;
    }

    /**
     * Builds.
     *
     * @return the way in
     */
    public Governance build() {
      return new Governance(this);
    }

    private static byte[] randomEntropy() {
      byte[] bytes = new byte[Salts.ENTROPY];
      RANDOM.nextBytes(bytes);
      return bytes;
    }

    private static final SecureRandom RANDOM = new SecureRandom();
  }
}
