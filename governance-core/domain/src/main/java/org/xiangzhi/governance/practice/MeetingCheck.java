package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.meeting.AgendaItemType;
import org.xiangzhi.governance.meeting.Entitled;
import org.xiangzhi.governance.meeting.MeetingChannel;
import org.xiangzhi.governance.meeting.MeetingConstraint;
import org.xiangzhi.governance.meeting.MeetingKind;
import org.xiangzhi.governance.meeting.MeetingKindId;
import org.xiangzhi.governance.meeting.MeetingObligation;
import org.xiangzhi.governance.meeting.MeetingPart;
import org.xiangzhi.governance.meeting.MeetingRules;
import org.xiangzhi.governance.meeting.Topic;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.LinkRules;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;

/** Checks the part of a definition that is about meetings. */
final class MeetingCheck {
  private final DefinitionCheck names;
  private final MeetingRules meetings;
  private final List<BallotRules> ballots;
  private final Set<LinkKindId> links;

  MeetingCheck(
      DefinitionCheck names,
      MeetingRules meetings,
      List<BallotRules> ballots,
      List<LinkRules> links) {
    this.names = names;
    this.meetings = meetings;
    this.ballots = ballots;
    this.links = links.stream().map(LinkRules::id).collect(Collectors.toSet());
  }

  void check() {
    names.unique("meeting", meetings.kinds().stream().map(MeetingKind::id).toList());
    names.unique("topic", meetings.topics().stream().map(Topic::id).toList());
    names.unique(
        "meeting obligation", meetings.obligations().stream().map(MeetingObligation::id).toList());
    names.offices(meetings.officials(), "the list of officials");
    meetings.kinds().forEach(this::kind);
    meetings.obligations().forEach(this::obligation);
  }

  private void kind(MeetingKind kind) {
    names.rules(Set.of(kind.rule()), kind.id());
    kind.notice().ifPresent(notice -> names.rules(Set.of(notice.rule()), kind.id()));
    kind.quorum().ifPresent(quorum -> names.rules(Set.of(quorum.rule()), kind.id()));
    kind.speaking().ifPresent(speaking -> names.rules(Set.of(speaking.rule()), kind.id()));
    kind.parts().forEach(part -> names.rules(Set.of(part.rule()), part.id()));
    kind.constraints()
        .forEach(constraint -> names.rules(Set.of(constraint.rule()), constraint.what()));
    conveners(kind.conveners(), kind.id());
    there(!kind.levels().isEmpty(), kind.id(), "no level at which it is held");
    entitled(kind);
    channels(kind);
    items(kind);
    names.unique("part", kind.parts().stream().map(MeetingPart::id).toList());
    there(
        kind.quorum().filter(quorum -> quorum.share().numerator() == 0).isEmpty(),
        kind.id(),
        "a quorum of nobody");
    boolean unlimited = kind.constraint(MeetingConstraint.What.NO_ATTENDANCE_LIMIT).isPresent();
    there(
        !unlimited || kind.othersMayCome(),
        kind.id(),
        "no limit on attendance, and keeps others away");
  }

  private void there(boolean good, Object where, String otherwise) {
    if (!good) {
      names.problem(where + " has " + otherwise);
    }
  }

  private void conveners(ImmutableSet<OfficeId> offices, Object where) {
    names.offices(offices, where);
    there(!offices.isEmpty(), where, "no office that answers for it");
    there(
        !offices.contains(OfficeRules.RESIDENT),
        where,
        "residents as such in the place of an office");
  }

  private void entitled(MeetingKind kind) {
    if (kind.entitled() instanceof Entitled.Holders holders) {
      names.offices(holders.offices(), kind.id());
      names.bodies(holders.bodies(), kind.id());
      there(
          !holders.offices().isEmpty() || !holders.bodies().isEmpty(),
          kind.id(),
          "nobody who is entitled");
    }
  }

  private void channels(MeetingKind kind) {
    names.unique("channel", kind.channels().stream().map(MeetingChannel::id).toList());
    there(
        kind.channels().stream().anyMatch(channel -> !channel.dispatch()),
        kind.id(),
        "no channel that is open to all");
  }

  private void items(MeetingKind kind) {
    names.unique("item", kind.items().stream().map(AgendaItemType::id).toList());
    there(!kind.items().isEmpty(), kind.id(), "no type of agenda item");
    there(
        kind.items().stream().filter(AgendaItemType::feedback).count() <= 1,
        kind.id(),
        "two types of item as which matters come back");
    for (AgendaItemType item : kind.items()) {
      for (BallotTypeId type : item.ballots()) {
        Optional<BallotRules> rules =
            ballots.stream().filter(ballot -> ballot.id().equals(type)).findFirst();
        if (rules.isEmpty()) {
          names.problem(item.id() + " names the unknown ballot " + type);
        } else {
          there(
              mayVote(kind, rules.get().kind()),
              kind.id(),
              "the ballot " + type + ", which is another meeting's by law");
        }
      }
    }
  }

  /**
   * Tells whether a vote of a kind is this meeting's to hold: what the law gives to the assembly,
   * to the representatives or to the group is voted on by them alone.
   */
  private static boolean mayVote(MeetingKind kind, BallotKind vote) {
    boolean holders = kind.entitled() instanceof Entitled.Holders;
    return switch (vote) {
      case ASSEMBLY -> !holders && kind.levels().equals(ImmutableSet.of(LevelId.VILLAGE));
      case GROUP_MEETING -> !holders && kind.levels().equals(ImmutableSet.of(LevelId.GROUP));
      case REPRESENTATIVES -> holders && kind.levels().equals(ImmutableSet.of(LevelId.VILLAGE));
      case ELECTION, RECALL -> false;
      case AWARD, EVALUATION, MATTER -> true;
    };
  }

  private void obligation(MeetingObligation obligation) {
    names.rules(Set.of(obligation.rule()), obligation.id());
    conveners(obligation.offices(), obligation.id());
    Set<MeetingKindId> known =
        meetings.kinds().stream().map(MeetingKind::id).collect(Collectors.toSet());
    names.known("meeting", obligation.kinds(), known, obligation.id());
    there(!obligation.kinds().isEmpty(), obligation.id(), "no meeting that counts");
    if (obligation.where() instanceof MeetingObligation.Where.Linked linked) {
      names.known("link", Set.of(linked.link()), links, obligation.id());
    }
    Set<OfficeId> conveners =
        meetings.kinds().stream()
            .filter(kind -> obligation.kinds().contains(kind.id()))
            .flatMap(kind -> kind.conveners().stream())
            .collect(Collectors.toSet());
    there(
        obligation.role() != MeetingObligation.Role.CONVENES
            || conveners.containsAll(obligation.offices()),
        obligation.id(),
        "an office that may not convene these meetings: "
            + Sets.difference(obligation.offices(), conveners));
  }
}
