package org.xiangzhi.governance.testkit.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Matter;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.testkit.practice.FiveStepPractice;
import org.xiangzhi.governance.testkit.sample.SampleVillage;

/** Is a sample village whose practice has a secret and an open ballot of all adults. */
final class BallotVillage {
  static final BallotId ID = BallotId.of("road-1");
  static final BallotTypeId SECRET = BallotTypeId.of("SECRET_MATTER");
  static final BallotTypeId OPEN = BallotTypeId.of("OPEN_MATTER");
  private static final OfficeId HEAD = OfficeId.of("VILLAGE_HEAD");

  final SampleVillage village;
  final PersonId head;
  final List<PersonId> voters;

  BallotVillage(Journal journal) {
    village =
        SampleVillage.of(definition())
            .households(6)
            .journal(journal)
            .engine(UnaryOperator.identity())
            .build();
    head = village.holder(ImmutableSet.of(HEAD));
    voters =
        ImmutableList.copyOf(
            village
                .governance()
                .views(
                    village.log(),
                    org.xiangzhi.governance.kernel.Act.of(head, village.clock().instant()).day())
                .compact()
                .adults()
                .keySet());
  }

  private static PracticeDefinition definition() {
    PracticeDefinition plain = new FiveStepPractice().definition();
    return plain.toBuilder()
        .ballots(ImmutableList.of(rules(SECRET, true), rules(OPEN, false)))
        .acts(
            Stream.concat(
                    plain.acts().stream(),
                    Stream.of(
                        ActRule.of("ballot.open", HEAD),
                        ActRule.of("ballot.close", HEAD),
                        ActRule.of("ballot.count-votes", HEAD),
                        ActRule.of("ballot.cast", OfficeRules.RESIDENT),
                        ActRule.of("ballot.cast-secret", OfficeRules.RESIDENT)))
                .toList())
        .build();
  }

  private static BallotRules rules(BallotTypeId id, boolean secret) {
    return new BallotRules(
        id,
        Text.of("修路表决", "vote on a road"),
        BallotKind.MATTER,
        RuleId.of("QUORUM"),
        ImmutableList.of(BallotRules.Quorum.voting(Basis.ADULTS, Threshold.atLeast(1, 4))),
        RuleId.of("MAJORITY"),
        Denominator.CAST,
        Threshold.moreThan(1, 2),
        ImmutableSet.of(Casting.ELECTRONIC),
        secret,
        Ties.VOTE_AGAIN);
  }

  void open(BallotTypeId type) {
    village.accepted(
        head,
        new BallotCommand.Open(
            ID,
            type,
            UnitId.of(village.log().unit()),
            new Question.Motion("修路"),
            Matter.OTHER,
            Basis.ADULTS,
            ImmutableSet.of(),
            Optional.empty(),
            Optional.empty()));
  }

  static BallotCommand secretly(ChoiceId chosen) {
    return new BallotCommand.CastSecret(ID, ImmutableSortedSet.of(chosen));
  }

  Verdict count() {
    village.accepted(head, new BallotCommand.Close(ID));
    village.accepted(head, new BallotCommand.CountAll(ID));
    return village
        .governance()
        .read(village.log())
        .ballots()
        .find(ID)
        .orElseThrow()
        .verdict()
        .orElseThrow();
  }
}
