package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.procedure.Measure;

/**
 * Is a figure of a case that a practice's requirements can be made of. Practices set the bounds;
 * what is counted stands here.
 */
public enum CompactMeasure {
  /** Days at the present step, the first left out. */
  STEP_DAYS("step.days", "本步骤已历天数", "days at this step") {
    @Override
    Measure of(Sight s) {
      return Measure.count(ChronoUnit.DAYS.between(s.state.progress().since(), s.day));
    }
  },
  /** Members of the two committees who came to the joint meeting, of all. */
  JOINT_ATTENDANCE("joint-meeting.attendance", "两委到会人数", "attendance of the two committees") {
    @Override
    Measure of(Sight s) {
      return s.state
          .formation()
          .meeting()
          .map(m -> Measure.share(m.present().size(), m.members().size()))
          .orElse(Measure.share(0, 0));
    }
  },
  /** Votes for, of those who came to the joint meeting. */
  JOINT_APPROVAL("joint-meeting.approval", "两委赞成人数", "approval by the two committees") {
    @Override
    Measure of(Sight s) {
      return s.state
          .formation()
          .meeting()
          .map(m -> Measure.share(m.count().yes(), m.present().size()))
          .orElse(Measure.share(0, 0));
    }
  },
  /** Invitations that were accepted. */
  INVITATIONS_ACCEPTED("invitations.accepted", "已应允的邀请", "invitations accepted") {
    @Override
    Measure of(Sight s) {
      return Measure.count(s.state.formation().answers().values().filter(yes -> yes).count());
    }
  },
  /** Invitations without an answer. */
  INVITATIONS_UNANSWERED("invitations.unanswered", "未答复的邀请", "invitations unanswered") {
    @Override
    Measure of(Sight s) {
      return Measure.count(s.state.formation().unanswered());
    }
  },
  /** Members of the executive committee, the director among them. */
  COMMITTEE_MEMBERS("committee.members", "执委会人数", "members of the executive committee") {
    @Override
    Measure of(Sight s) {
      return Measure.count(s.state.formation().members().size());
    }
  },
  /** Members of the executive committee who were invited to one kind of seat. */
  COMMITTEE_SEATS("committee.seats", "执委会该类席位", "seats of this kind in the executive committee") {
    @Override
    Measure of(Sight s) {
      return Measure.count(s.state.formation().seated(new SeatKind(s.parameter.orElseThrow())));
    }
  },
  /** Whether the list of the executive committee was published. */
  COMMITTEE_PUBLISHED("committee.published", "执委会名单已公示", "list of the committee published") {
    @Override
    Measure of(Sight s) {
      return Measure.flag(s.state.formation().published().isPresent());
    }
  },
  /** Changes of clauses in the draft. */
  DRAFT_CHANGES("draft.changes", "条款改动数", "changes of clauses") {
    @Override
    Measure of(Sight s) {
      return Measure.count(s.state.draft().changes().size());
    }
  },
  /** Whether the draft was posted as it is now. */
  DRAFT_POSTED("draft.posted", "现稿已张贴", "present draft posted") {
    @Override
    Measure of(Sight s) {
      Draft draft = s.state.draft();
      return Measure.flag(
          draft.posted().map(p -> p.digest().equals(draft.text().digest())).orElse(false));
    }
  },
  /** Households that were asked, of all. */
  HOUSEHOLDS_ASKED("households.asked", "已征求意见的户数", "households asked") {
    @Override
    Measure of(Sight s) {
      return Measure.share(
          s.households().stream().filter(h -> s.asked(h.id())).count(), s.households().size());
    }
  },
  /** Clusters in which a household was not asked. */
  CLUSTERS_INCOMPLETE("clusters.incomplete", "未全覆盖的联户", "clusters not covered in full") {
    @Override
    Measure of(Sight s) {
      Set<Optional<UnitId>> incomplete =
          s.households().stream()
              .filter(h -> !s.asked(h.id()))
              .map(CompactView.Household::cluster)
              .collect(Collectors.toSet());
      return Measure.count(incomplete.size());
    }
  },
  /** Tiers down which at least one household was asked, of all tiers. */
  TIERS_USED("tiers.used", "已参与的层级", "tiers used") {
    @Override
    Measure of(Sight s) {
      return Measure.share(
          s.state.consultation().tiers().size(),
          s.rules.tiers().map(t -> t.tiers().size()).orElse(0));
    }
  },
  /** Households away that were not asked online. */
  AWAY_NOT_ASKED("away.not-asked", "未在线上征求意见的外出户", "households away not asked online") {
    @Override
    Measure of(Sight s) {
      return Measure.count(
          s.households().stream()
              .filter(CompactView.Household::away)
              .filter(
                  h ->
                      !s.state
                          .consultation()
                          .asked()
                          .get(h.id())
                          .orElse(Set.of())
                          .contains(Channel.ONLINE))
              .count());
    }
  },
  /** Opinions and objections without a reply. */
  OPINIONS_UNANSWERED("opinions.unanswered", "未答复的意见", "opinions unanswered") {
    @Override
    Measure of(Sight s) {
      return Measure.count(s.state.consultation().unanswered());
    }
  },
  /** Accepted opinions that no change follows. */
  OPINIONS_UNLINKED("opinions.unlinked", "已采纳而未落到条款的意见", "accepted opinions without a change") {
    @Override
    Measure of(Sight s) {
      return Measure.count(s.state.consultation().unlinked(s.state.draft()));
    }
  },
  /** Whether the town has passed the text as it is now. */
  TOWN_REVIEW_PASSED(
      "town-review.passed", "乡镇审核通过现文本", "present text passed by the town's review") {
    @Override
    Measure of(Sight s) {
      return Measure.flag(s.state.draft().reviewed());
    }
  },
  /** Flagged passages that were neither found lawful by the town's review nor amended. */
  FLAGS_UNRESOLVED("flags.unresolved", "未处理的存疑条文", "flagged passages unresolved") {
    @Override
    Measure of(Sight s) {
      return Measure.count(s.state.draft().flags().unresolved());
    }
  },
  /** Days for which the notice has stood, the first left out. */
  NOTICE_DAYS("notice.days", "公示天数", "days of notice") {
    @Override
    Measure of(Sight s) {
      return Measure.count(s.state.notice().map(n -> n.days(s.day)).orElse(0L));
    }
  },
  /** Whether the notice was taken down with evidence that it stood. */
  NOTICE_CLOSED("notice.closed", "公示已撤并留证", "notice taken down with evidence") {
    @Override
    Measure of(Sight s) {
      return Measure.flag(s.state.notice().flatMap(Notice::until).isPresent());
    }
  },
  /** Whether the text as it is now was passed. */
  VOTE_PASSED("vote.passed", "现文本已表决通过", "present text passed by vote") {
    @Override
    Measure of(Sight s) {
      return Measure.flag(
          s.state.assembly().map(a -> a.passed(s.state.draft().text().digest())).orElse(false));
    }
  },
  /** Votes for that nobody signed for. */
  SIGNATURES_SHORT("signatures.short", "赞成者中未签名人数", "votes for without a signature") {
    @Override
    Measure of(Sight s) {
      return Measure.count(s.state.assembly().map(Assembly::signaturesShort).orElse(0L));
    }
  },
  /** Whether the text was filed with the town. */
  TEXT_FILED("text.filed", "已报乡镇备案", "text filed with the town") {
    @Override
    Measure of(Sight s) {
      return Measure.flag(s.state.promulgation().filed().isPresent());
    }
  },
  /** Whether the text was posted. */
  TEXT_POSTED("text.posted", "已张榜", "text posted") {
    @Override
    Measure of(Sight s) {
      return Measure.flag(s.state.promulgation().posted().isPresent());
    }
  },
  /** Households away that were not told the result online. */
  AWAY_NOT_INFORMED("away.not-informed", "未在线上告知结果的外出户", "households away not told online") {
    @Override
    Measure of(Sight s) {
      return Measure.count(
          s.households().stream()
              .filter(CompactView.Household::away)
              .filter(
                  h ->
                      !s.state
                          .promulgation()
                          .informed()
                          .get(h.id())
                          .equals(Optional.of(Channel.ONLINE)))
              .count());
    }
  };

  private final String id;
  private final String zh;
  private final String en;

  CompactMeasure(String id, String zh, String en) {
    this.id = id;
    this.zh = zh;
    this.en = en;
  }

  /**
   * Returns the name by which a practice's requirements refer to it.
   *
   * @return the name, without parameter
   */
  public String id() {
    return id;
  }

  /**
   * Returns what people call it.
   *
   * @return the wording
   */
  public Text label() {
    return Text.of(zh, en);
  }

  /**
   * Finds the measure that a requirement names.
   *
   * @param name the name, with or without a parameter behind a colon
   * @return the measure, or empty
   */
  public static Optional<CompactMeasure> named(String name) {
    String id = name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
    return Arrays.stream(values())
        .filter(measure -> measure.id.equals(id))
        .filter(measure -> (measure == COMMITTEE_SEATS) == name.contains(":"))
        .findFirst();
  }

  static Measure take(
      String name, CompactCase state, CompactRules rules, CompactView view, LocalDate day) {
    Optional<String> parameter =
        name.contains(":") ? Optional.of(name.substring(name.indexOf(':') + 1)) : Optional.empty();
    return named(name).orElseThrow().of(new Sight(state, rules, view, day, parameter));
  }

  abstract Measure of(Sight sight);

  /** What a measure looks at. */
  private static final class Sight {
    final CompactCase state;
    final CompactRules rules;
    final CompactView view;
    final LocalDate day;
    final Optional<String> parameter;

    Sight(
        CompactCase state,
        CompactRules rules,
        CompactView view,
        LocalDate day,
        Optional<String> parameter) {
      this.state = state;
      this.rules = rules;
      this.view = view;
      this.day = day;
      this.parameter = parameter;
    }

    ImmutableList<CompactView.Household> households() {
      return view.households(rules);
    }

    boolean asked(UnitId household) {
      return state.consultation().asked().containsKey(household);
    }
  }
}
