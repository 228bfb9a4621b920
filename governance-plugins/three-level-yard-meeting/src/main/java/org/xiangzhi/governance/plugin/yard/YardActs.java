package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.plugin.yard.YardOffices.DISPATCHER;
import static org.xiangzhi.governance.plugin.yard.YardOffices.DISTRICT_LEADER;
import static org.xiangzhi.governance.plugin.yard.YardOffices.FIRST_SECRETARY;
import static org.xiangzhi.governance.plugin.yard.YardOffices.GROUP_HEAD;
import static org.xiangzhi.governance.plugin.yard.YardOffices.PRINCIPAL_LEADER;
import static org.xiangzhi.governance.plugin.yard.YardOffices.TEAM_MEMBER;
import static org.xiangzhi.governance.plugin.yard.YardOffices.TOWN_CLERK;
import static org.xiangzhi.governance.plugin.yard.YardOffices.TOWN_PRINCIPALS;
import static org.xiangzhi.governance.plugin.yard.YardOffices.VILLAGE_CLERK;
import static org.xiangzhi.governance.plugin.yard.YardOffices.VILLAGE_OFFICERS;
import static org.xiangzhi.governance.plugin.yard.YardOffices.VILLAGE_SECRETARY;
import static org.xiangzhi.governance.plugin.yard.YardOffices.YARD_HEAD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.procedure.ActRule;

/**
 * Says who may do what in the rooms of meetings and matters. The source names who convenes,
 * reviews, claims and follows up; whose hand enters it is the plugin's own. Motions and votes are
 * given to nobody: a yard meeting consults.
 */
final class YardActs {
  /** Whoever may enter a matter. */
  static final ImmutableSet<OfficeId> RAISERS =
      union(
          VILLAGE_OFFICERS,
          ImmutableSet.of(FIRST_SECRETARY, GROUP_HEAD, YARD_HEAD, TEAM_MEMBER, TOWN_CLERK));

  private static final ImmutableSet<OfficeId> RESIDENTS = ImmutableSet.of(OfficeRules.RESIDENT);
  private static final ImmutableSet<OfficeId> TOWN =
      union(TOWN_PRINCIPALS, ImmutableSet.of(TOWN_CLERK));
  private static final ImmutableSet<OfficeId> LOCAL =
      union(
          VILLAGE_OFFICERS, union(TOWN, ImmutableSet.of(TEAM_MEMBER, FIRST_SECRETARY, GROUP_HEAD)));
  private static final ImmutableSet<OfficeId> CLERKS =
      ImmutableSet.of(VILLAGE_SECRETARY, VILLAGE_CLERK, TOWN_CLERK);

  private static final ImmutableList<String> OF_RECORDERS =
      ImmutableList.of(
          "meeting.call",
          "meeting.give-notice",
          "meeting.cancel",
          "meeting.check-in",
          "meeting.leave",
          "meeting.complete-part",
          "meeting.open",
          "meeting.declare-no-quorum",
          "meeting.adjourn",
          "meeting.resume",
          "meeting.close",
          "meeting.add-item",
          "meeting.take-up-item",
          "meeting.conclude-item",
          "meeting.recuse",
          "meeting.start-speech",
          "meeting.pause-speech",
          "meeting.resume-speech",
          "meeting.stop-speech",
          "meeting.record-speeches",
          "meeting.draft-minutes",
          "meeting.approve-minutes",
          "meeting.correct-minutes",
          "meeting.attach");

  private YardActs() {}

  static ImmutableList<ActRule> all(YardVersion version) {
    ImmutableSet<OfficeId> above =
        version.district()
            ? ImmutableSet.of(PRINCIPAL_LEADER, DISTRICT_LEADER, DISPATCHER)
            : ImmutableSet.of();
    return Stream.of(meetings(above), raising(above), handling(version, above), closing(above))
        .flatMap(acts -> acts)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<ActRule> meetings(ImmutableSet<OfficeId> above) {
    return Stream.of(
            by(union(LOCAL, above), OF_RECORDERS),
            by(
                union(LOCAL, RESIDENTS),
                List.of("meeting.request-to-speak", "meeting.withdraw-request")))
        .flatMap(acts -> acts);
  }

  private static Stream<ActRule> raising(ImmutableSet<OfficeId> above) {
    ImmutableSet<OfficeId> keepers = union(LOCAL, above);
    return Stream.of(
            by(union(RAISERS, RESIDENTS), List.of("matter.raise")),
            by(keepers, List.of("matter.classify", "matter.amend", "matter.merge", "matter.split")),
            by(
                union(union(TOWN_PRINCIPALS, ImmutableSet.of(VILLAGE_SECRETARY)), above),
                List.of("matter.migrate")),
            by(union(CLERKS, above), List.of("matter.take-in")))
        .flatMap(acts -> acts);
  }

  private static Stream<ActRule> handling(YardVersion version, ImmutableSet<OfficeId> above) {
    ImmutableSet<OfficeId> departments = version.district() ? departments() : ImmutableSet.of();
    ImmutableSet<OfficeId> deciders =
        union(union(TOWN, ImmutableSet.of(VILLAGE_SECRETARY, TEAM_MEMBER)), above);
    ImmutableSet<OfficeId> overseers = version.district() ? overseers() : ImmutableSet.of();
    Stream<ActRule> everywhere =
        Stream.of(
                by(union(LOCAL, union(above, departments)), List.of("matter.solve-on-spot")),
                by(
                    union(deciders, VILLAGE_OFFICERS),
                    List.of("matter.refer", "matter.assign", "matter.set-mode")),
                by(union(TOWN, above), List.of("matter.keep", "matter.return")),
                by(
                    union(LOCAL, union(departments, ImmutableSet.of(YARD_HEAD))),
                    List.of(
                        "matter.plan",
                        "matter.enter-progress",
                        "matter.finish",
                        "matter.hand-over")),
                by(union(deciders, overseers), List.of("matter.follow-up")),
                by(union(deciders, departments), List.of("matter.refuse")))
            .flatMap(acts -> acts);
    return version.district()
        ? Stream.concat(
            everywhere,
            Stream.concat(
                by(ImmutableSet.of(DISPATCHER), List.of("matter.publish")),
                by(departments, List.of("matter.claim"))))
        : everywhere;
  }

  private static Stream<ActRule> closing(ImmutableSet<OfficeId> above) {
    return Stream.of(
            by(union(LOCAL, above), List.of("matter.tell", "matter.strike-off")),
            by(
                union(CLERKS, RESIDENTS),
                List.of("matter.confirm", "matter.contest", "matter.rate")),
            by(
                union(VILLAGE_OFFICERS, CLERKS),
                List.of("matter.rate-in-meeting", "matter.waive-rating", "matter.reopen")))
        .flatMap(acts -> acts);
  }

  private static ImmutableSet<OfficeId> departments() {
    return YardDepartment.ALL.stream()
        .flatMap(each -> Stream.of(each.head(), each.handler()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<OfficeId> overseers() {
    return YardDepartment.ALL.stream()
        .map(YardDepartment::overseer)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<ActRule> by(ImmutableSet<OfficeId> offices, List<String> acts) {
    return acts.stream().map(act -> new ActRule(act, offices));
  }

  private static ImmutableSet<OfficeId> union(Set<OfficeId> some, Set<OfficeId> more) {
    return ImmutableSet.<OfficeId>builder().addAll(some).addAll(more).build();
  }
}
