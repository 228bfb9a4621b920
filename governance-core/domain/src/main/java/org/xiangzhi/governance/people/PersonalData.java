package org.xiangzhi.governance.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.journal.VaultKey;
import org.xiangzhi.governance.kernel.PersonId;

/** Looks up the one personal field that rules depend on. */
@FunctionalInterface
public interface PersonalData {
  /**
   * Finds a day of birth.
   *
   * @param person the person
   * @return the day, or empty if it was erased or never recorded
   */
  Optional<LocalDate> birthDate(PersonId person);

  /**
   * Reads from a vault.
   *
   * @param log the village's log
   * @param unseal opens the vault, such as {@code journal::unseal}
   * @return the look-up
   */
  static PersonalData in(LogId log, Function<VaultKey, Optional<VaultEntry>> unseal) {
    return person ->
        unseal
            .apply(new VaultKey(log, person, PersonalField.BIRTH_DATE.key()))
            .map(entry -> LocalDate.parse(entry.value()));
  }
}
