package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.xiangzhi.governance.calendar.WorkCalendar;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.HierarchyView;
import org.xiangzhi.governance.hierarchy.Units;
import org.xiangzhi.governance.journal.Codec;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Urn;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.law.LawBook;
import org.xiangzhi.governance.people.PersonalData;
import org.xiangzhi.governance.people.Salts;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;

/**
 * Is what a log is decided with besides its own model: its county, the division table, the
 * practices that are loaded, and the vault.
 */
interface Surroundings {
  /** Returns the durable model of the county; for a county's log its own. */
  Model county();

  /** Finds a division table that the journal keeps. */
  Optional<DivisionTable> table(Digest digest);

  /** Finds a practice that is loaded. */
  Optional<PracticeDefinition> loaded(PracticeId practice, String version);

  /** Returns the laws and measures. */
  LawBook law();

  /** Returns the calendar of working days. */
  WorkCalendar calendar();

  /** Returns the codec in whose form definitions are digested. */
  Codec codec();

  /** Looks birth dates up in the vault. */
  PersonalData data();

  /**
   * Finds whose names a text holds, as far as the vault of this log has names. The names themselves
   * are not given out.
   */
  ImmutableSet<PersonId> namedIn(String text);

  /** Looks into the urn of a ballot: how many slips say what. */
  ImmutableSortedMap<String, Integer> urn(Urn urn);

  /** Returns the durable model of the log with which this one exchanges the letter at hand. */
  Model correspondent();

  /** Tells whether a log of this county is open. */
  boolean isOpen(LogId log);

  /** Returns the salts of this command. */
  Salts salts();

  /** Returns the table that the county adopted. */
  default Units countyTable() {
    return county()
        .hierarchy()
        .adoption()
        .flatMap(adoption -> table(adoption.table()))
        .<Units>map(table -> table)
        .orElse(Units.NONE);
  }

  /** Returns the units that the county's log says there are. */
  default HierarchyView countyUnits() {
    return county().hierarchy().over(countyTable());
  }
}
