package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;

/**
 * Shows a practice at work on invented people, for a host to play. A plugin may provide one beside
 * its practice; hosts find it by {@link java.util.ServiceLoader}.
 */
public interface Demonstration {
  /**
   * Says which practice it shows.
   *
   * @return the practice
   */
  PracticeId practice();

  /**
   * Lists the acts in order, each with the person who does it. An act's time is also the clock's: a
   * host plays them on a clock that it sets. The log of the county must not exist yet, and the
   * table of the five counties must be kept in the journal.
   *
   * @return the acts, always the same
   */
  ImmutableList<Scene> scenes();

  /**
   * Offers further definitions that the acts refer to besides the practice, such as an example that
   * the law of the day refuses. They are offered to the demonstration alone.
   *
   * @return the definitions, named as the examples that they are; none by default
   */
  default ImmutableList<PracticeDefinition> variants() {
    return ImmutableList.of();
  }

  /**
   * Is one act.
   *
   * @param title what happens, for those who watch
   * @param actor who does it
   * @param request what is handed in
   */
  record Scene(Text title, PersonId actor, Request request) {}
}
