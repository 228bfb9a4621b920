package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Says where a matter stands, for somebody who wants to move it on.
 *
 * @param matter its name
 * @param state where it stands
 * @param owner who has to move it on
 * @param since since when it stands there
 * @param deadline the last day to handle it; empty while none is set
 * @param overdue whether that day has passed and it is still being handled
 * @param missing what it needs to move on; empty once it is closed
 * @param mayAct what may be done with it now, and by which offices; what only another log or a
 *     clock brings about is left out
 * @param clocks the clocks that run
 */
public record MatterStatus(
    MatterId matter,
    MatterState state,
    Owner owner,
    LocalDate since,
    Optional<LocalDate> deadline,
    boolean overdue,
    Optional<Text> missing,
    ImmutableSortedMap<String, ImmutableSet<OfficeId>> mayAct,
    ImmutableList<Clock> clocks) {

  /**
   * Answers where a matter stands.
   *
   * @param matter the matter
   * @param day the day of asking
   * @param view what the other rooms know as of that day
   * @return the answer
   */
  public static MatterStatus of(Matter matter, LocalDate day, MatterView view) {
    ImmutableSortedMap.Builder<String, ImmutableSet<OfficeId>> acts =
        ImmutableSortedMap.naturalOrder();
    MatterDecider.commands(matter.state()).stream()
        .filter(type -> !MatterTimer.class.isAssignableFrom(type))
        .filter(type -> !MatterLetter.class.isAssignableFrom(type))
        .map(MatterContext::nameOf)
        .filter(name -> !view.mayDo(name).isEmpty())
        .forEach(name -> acts.put(name, view.mayDo(name)));
    return new MatterStatus(
        matter.id(),
        matter.state(),
        matter.owner(view.log()),
        matter.since(),
        matter.handling().deadline(),
        matter.isOverdue(day),
        matter.state().isOpen() ? Optional.of(matter.state().missing()) : Optional.empty(),
        acts.buildOrThrow(),
        matter.handling().clocks());
  }
}
