package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.REGISTRAR;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.VILLAGE;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.person;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.LinkCommand;
import org.xiangzhi.governance.office.LinkHolder;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.village.Script;

/** Plays the four tiers of responsibility links 包联, until nobody is left out. */
final class LinkPlay {
  private final Script script;

  LinkPlay(Script script) {
    this.script = script;
  }

  void link() {
    script.daysLater(1);
    script.title("包联：班子联村、干部包村、队员包寨（组）", "links: leading team, town cadres, work team");
    assign(LipingOrganisation.TOWN_TEAM, person(LipingOffices.TOWN_LEADER), VILLAGE);
    assign(LipingOrganisation.TOWN_CADRES, person(LipingOffices.TOWN_CADRE), VILLAGE);
    assign(
        LipingOrganisation.WORK_TEAM,
        person(LipingOffices.WORK_TEAM_MEMBER),
        IntStream.rangeClosed(1, 6).mapToObj(SampleVillage::group).toArray(UnitId[]::new));
    script.title("包联：村组干部包联户；无此职务者不得包联", "links: village cadres for clusters; others may not");
    clusters(SampleVillage.member(58, 1), 1, 10);
    clusters(SECRETARY, 1, 10);
    clusters("branch-member-1", 11, 20);
    clusters("committee-member-3", 21, 29);
    script.title("包联：一个联户只由一人包；补上漏掉的联户", "one answers for a cluster; the one left out is added");
    clusters("committee-member-2", 29, 29);
    clusters("committee-member-2", 30, 30);
  }

  /** The links of whoever left with the old committee count for nothing: they go to the new one. */
  void afterElection(String director) {
    script.title("换届后包联：离任者的联户改由新任主任包", "links after the election: to the new director");
    end("committee-member-3", 21, 29);
    end("committee-member-2", 30, 30);
    clusters(director, 21, 30);
  }

  private void end(String who, int first, int last) {
    script.act(
        LOG,
        REGISTRAR,
        new LinkCommand.EndLinks(
            LipingOrganisation.CADRES,
            new LinkHolder.Person(PersonId.of(who)),
            IntStream.rangeClosed(first, last)
                .mapToObj(SampleVillage::cluster)
                .collect(ImmutableList.toImmutableList()),
            "离任"));
  }

  private void clusters(String who, int first, int last) {
    assign(
        LipingOrganisation.CADRES,
        who,
        IntStream.rangeClosed(first, last).mapToObj(SampleVillage::cluster).toArray(UnitId[]::new));
  }

  private void assign(LinkKindId kind, String who, UnitId... units) {
    script.act(
        LOG,
        REGISTRAR,
        new LinkCommand.AssignLinks(
            kind, new LinkHolder.Person(PersonId.of(who)), ImmutableList.copyOf(units)));
  }
}
