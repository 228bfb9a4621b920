package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is the election committee 村民选举委员会 as it stands.
 *
 * @param members who is in it
 * @param substitutes who steps in next, in order
 */
public record Committee(ImmutableList<PersonId> members, ImmutableList<PersonId> substitutes) {

  /** Finds who steps in next, leaving out whoever may not. */
  Optional<PersonId> successor(Predicate<PersonId> mayNot) {
    return substitutes.stream().filter(mayNot.negate()).findFirst();
  }

  Committee after(CourseEvent.CommitteeMemberLeft event) {
    ImmutableList.Builder<PersonId> now = ImmutableList.builder();
    members.stream().filter(member -> !member.equals(event.member())).forEach(now::add);
    event.successor().ifPresent(now::add);
    return new Committee(
        now.build(),
        substitutes.stream()
            .filter(one -> !event.successor().equals(Optional.of(one)))
            .collect(ImmutableList.toImmutableList()));
  }

  Committee after(CourseEvent.CommitteeMemberJoined event) {
    return new Committee(
        ImmutableList.<PersonId>builder().addAll(members).add(event.person()).build(),
        substitutes.stream()
            .filter(one -> !one.equals(event.person()))
            .collect(ImmutableList.toImmutableList()));
  }
}
