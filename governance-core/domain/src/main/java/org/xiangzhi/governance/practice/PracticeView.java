package org.xiangzhi.governance.practice;

import java.util.Optional;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.law.Floor;

/** Is what the room of practices needs from outside. */
public interface PracticeView {
  /**
   * Finds a practice that is loaded.
   *
   * @param practice its name
   * @param version the version
   * @return its definition, or empty
   */
  Optional<PracticeDefinition> loaded(PracticeId practice, String version);

  /**
   * Digests a definition.
   *
   * @param definition the definition
   * @return the digest of its one JSON form
   */
  Digest digest(PracticeDefinition definition);

  /**
   * Returns the practices that the county has adopted.
   *
   * @return the county's state of this room
   */
  Practices ofCounty();

  /**
   * Returns what the laws in force on the day of the act demand.
   *
   * @return in a county's log the floor of its villages; in a village's log that of its kind of
   *     unit
   */
  Floor floor();
}
