package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.practice.PracticeId;

/**
 * Makes up a year of a county that runs a practice, for a host to play. A plugin may provide one
 * beside its practice; hosts find it by {@link java.util.ServiceLoader}. The same order gives the
 * same year.
 *
 * <p>A host plays one day behind the other on a clock that it sets. Of each day it hands in the
 * turns of the county's log first, then those of all other logs, the turns of one log one behind
 * the other; it then runs the errands of the county. Logs do not wait for each other within a day,
 * so that what the logs say does not depend on the host's threads. The county's log must not exist
 * yet, and the table of the five counties must be kept in the journal.
 */
public interface Simulation {
  /**
   * Says which practice it plays.
   *
   * @return the practice
   */
  PracticeId practice();

  /**
   * Says how many villages it can play.
   *
   * @return all that the county has in it
   */
  int villages();

  /**
   * Says which years it can play.
   *
   * @return the first of them
   */
  int firstYear();

  /**
   * Says what a reader has to know of the sample, such as what was left out.
   *
   * @return a remark, in both languages
   */
  Text remark();

  /**
   * Says which county it plays.
   *
   * @return the county's log
   */
  LogId county();

  /**
   * Makes up a year.
   *
   * @param order how large, and from which seed
   * @return its days in order, those without turns included; the founding of the county comes
   *     before
   */
  Stream<Day> days(Order order);

  /**
   * Says what is to be made up.
   *
   * @param year the calendar year, from {@link #firstYear()} on
   * @param seed from which everything that is made up follows
   * @param villages how many villages, 1 to {@link #villages()}
   */
  record Order(int year, long seed, @Positive int villages) {
    /** Refuses no villages. */
    public Order {
      Checks.within("villages", villages, 1, 100_000);
    }
  }

  /**
   * Is what happens on one day.
   *
   * @param day the day
   * @param turns what is handed in, those of one log in their order
   */
  record Day(LocalDate day, ImmutableList<Turn> turns) {}

  /**
   * Is one turn of a person. What is handed in may depend on what the log says then, as it does for
   * a person who looks first.
   *
   * @param actor whose turn it is
   * @param id names the turn; the commands' ids derive from it
   * @param log the log
   * @param at when
   * @param look gives the commands, none if there is nothing to do; it need not look at the log
   */
  record Turn(
      PersonId actor,
      String id,
      LogId log,
      Instant at,
      Function<Supplier<Model>, ? extends List<? extends Command>> look) {
    /**
     * Makes a turn that hands in one command, whatever the log says.
     *
     * @param actor whose turn it is
     * @param id names the turn
     * @param log the log
     * @param at when
     * @param command the command
     * @return the turn
     */
    public static Turn of(PersonId actor, String id, LogId log, Instant at, Command command) {
      return new Turn(actor, id, log, at, unread -> ImmutableList.of(command));
    }

    /**
     * Looks at the log and says what is handed in.
     *
     * @param read reads the log as it is
     * @return the requests, in order
     */
    public ImmutableList<Request> requests(Supplier<Model> read) {
      ImmutableList.Builder<Request> requests = ImmutableList.builder();
      int number = 0;
      for (Command command : look.apply(read)) {
        requests.add(Request.of(number == 0 ? id : id + "." + number, log, at, command));
        number++;
      }
      return requests.build();
    }
  }
}
