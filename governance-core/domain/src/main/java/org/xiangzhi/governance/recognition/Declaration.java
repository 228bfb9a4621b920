package org.xiangzhi.governance.recognition;

import java.util.Optional;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is somebody's own word: given by the actor, or on a signed paper that an office enters for
 * somebody who does not do so.
 *
 * @param person whose word: the person whom it is about, or an adult of the household or unit
 * @param paper the digest of the signed paper; needed if the actor is somebody else
 */
public record Declaration(PersonId person, Optional<Digest> paper) {
  /**
   * Gives one's own word.
   *
   * @param person the actor
   * @return the word
   */
  public static Declaration own(PersonId person) {
    return new Declaration(person, Optional.empty());
  }
}
