package org.xiangzhi.governance.matter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Says where a matter came from. A matter has several sources once duplicates were merged into it.
 *
 * @param origin the kind of occasion
 * @param reference the occasion itself, such as the name of a meeting, 1 to 100 characters; empty
 *     if it has none
 * @param raiser who raised it; empty if no single person did, as with an inspection
 * @param on the day
 */
public record Source(
    OriginId origin,
    Optional<@NotBlank @Size(max = MAX_REFERENCE) String> reference,
    Optional<Raiser> raiser,
    LocalDate on) {
  static final int MAX_REFERENCE = 100;

  /** Refuses a blank or overlong reference. */
  public Source {
    reference.ifPresent(text -> Checks.publicText("reference", text, MAX_REFERENCE));
  }

  /**
   * Is who raised a matter.
   *
   * @param person the person
   * @param anonymous whether the person is not named to the public
   */
  public record Raiser(PersonId person, boolean anonymous) {}
}
