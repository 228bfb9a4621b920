package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.REGISTRAR;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.group;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.LinkCommand;
import org.xiangzhi.governance.office.LinkHolder;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.village.Script;

/** Plays the elections of group 1 and who then answers for whom. */
final class CommitteePlay {
  static final String COMMITTEE_HEAD = member(1, 1);
  static final ImmutableList<String> COMMITTEE =
      ImmutableList.of(member(3, 1), member(4, 2), member(5, 1));
  static final String BOARD_HEAD = member(11, 1);
  static final ImmutableList<String> BOARD = ImmutableList.of(member(13, 2), member(14, 1));
  static final String GROUP_HEAD = member(8, 1);

  private final Script script;
  private final SampleVillage village;

  CommitteePlay(Script script, SampleVillage village) {
    this.script = script;
    this.village = village;
  }

  void elect() {
    script.daysLater(1);
    script.title("示例一组组委会选举，一人一票（60 名成年人）", "the group committee, by 60 adults, one vote each");
    new ElectionPlay(script, SampleVillage.STEWARD, "committee-2026", SampleVillage.adults())
        .elect(
            group(1),
            ChunhuaOffices.COMMITTEE,
            ImmutableMap.of(
                ChunhuaOffices.COMMITTEE_HEAD, list(COMMITTEE_HEAD, member(2, 1)),
                ChunhuaOffices.GROUP_COMMITTEE_MEMBER,
                    list(COMMITTEE.get(0), COMMITTEE.get(1), COMMITTEE.get(2), member(6, 1))));
    script.title("示例一组监事会选举，一人一票", "the supervisory board, one person one vote");
    new ElectionPlay(script, SampleVillage.STEWARD, "board-2026", SampleVillage.adults())
        .elect(
            group(1),
            ChunhuaOffices.BOARD,
            ImmutableMap.of(
                ChunhuaOffices.BOARD_HEAD, list(BOARD_HEAD, member(12, 1)),
                ChunhuaOffices.BOARD_MEMBER, list(BOARD.get(0), BOARD.get(1), member(15, 1))));
    script.title("组委会成员不得兼任监事", "a member of the committee may not sit on the board");
    village.elected(group(1), ChunhuaOffices.BOARD_MEMBER, COMMITTEE.get(0));
    script.title("示例一组组长推选（30 户的代表）", "the head of the group, by 30 households");
    new ElectionPlay(script, SampleVillage.STEWARD, "head-2026", SampleVillage.heads(30))
        .elect(
            group(1),
            ChunhuaOffices.GROUP,
            ImmutableMap.of(ChunhuaOffices.GROUP_HEAD, list(GROUP_HEAD, member(9, 1))));
    script.title("组长兼任党小组长（一肩挑）", "one person heads the group and its party group");
    village.appoint(group(1), ChunhuaOffices.PARTY_GROUP_HEAD, GROUP_HEAD);
  }

  void link() {
    script.daysLater(1);
    script.title("驻组指导员联系两个组；非指导员不得", "the instructor answers for two groups; nobody else may");
    assign(ChunhuaOrganisation.INSTRUCTORS, SampleVillage.OFFICER, group(1));
    assign(ChunhuaOrganisation.INSTRUCTORS, SampleVillage.INSTRUCTOR, group(1), group(2));
    script.title("党员联户“135”：每户有联户党员", "the 135 contact: each household has a member");
    assign(ChunhuaOrganisation.CONTACTS, SampleVillage.CONTACTS.get(0), households(1, 15));
    assign(ChunhuaOrganisation.CONTACTS, SampleVillage.CONTACTS.get(1), households(16, 30));
  }

  private static ImmutableList<String> list(String... persons) {
    return ImmutableList.copyOf(Arrays.asList(persons));
  }

  private static UnitId[] households(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(SampleVillage::household)
        .toArray(UnitId[]::new);
  }

  private void assign(LinkKindId kind, String who, UnitId... units) {
    script.act(
        LOG,
        REGISTRAR,
        new LinkCommand.AssignLinks(
            kind, new LinkHolder.Person(PersonId.of(who)), ImmutableList.copyOf(units)));
  }
}
