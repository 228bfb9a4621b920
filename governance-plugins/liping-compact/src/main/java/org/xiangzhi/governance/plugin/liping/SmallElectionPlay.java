package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.SampleVillage.LOG;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.election.CandidateCommand;
import org.xiangzhi.governance.election.CourseCommand;
import org.xiangzhi.governance.election.ElectionCommand;
import org.xiangzhi.governance.election.ElectionId;
import org.xiangzhi.governance.election.ListCommand;
import org.xiangzhi.governance.election.Nominator;
import org.xiangzhi.governance.election.Seats;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.village.Script;

/** Plays a small election without incidents, in four days. */
final class SmallElectionPlay {
  private final Script script;
  private final String chair;
  private final String election;
  private final ImmutableList<String> electors;

  SmallElectionPlay(Script script, String chair, String election, List<String> electors) {
    this.script = script;
    this.chair = chair;
    this.election = election;
    this.electors = ImmutableList.copyOf(electors);
  }

  /** Elects all but the last candidate of each office. */
  void elect(UnitId unit, BodyId body, ImmutableMap<OfficeId, ImmutableList<String>> candidates) {
    act(
        new CourseCommand.Announce(
            id(),
            unit,
            body,
            candidates.entrySet().stream()
                .map(office -> new Seats(office.getKey(), office.getValue().size() - 1))
                .collect(ImmutableList.toImmutableList()),
            script.day().plusDays(4),
            ImmutableList.of(PersonId.of(chair)),
            ImmutableList.of(),
            Optional.empty()));
    act(
        new ListCommand.PostList(
            id(),
            electors.stream().map(PersonId::of).collect(ImmutableList.toImmutableList()),
            digest("名单")));
    script.daysLater(2);
    act(new ListCommand.CloseList(id()));
    candidates.forEach((office, all) -> all.forEach(person -> nominate(office, person)));
    act(new CandidateCommand.PostCandidates(id(), digest("候选人名单")));
    script.daysLater(2);
    candidates.forEach((office, all) -> vote(unit, office, all));
    act(new CourseCommand.DeclareResult(id()));
  }

  private void nominate(OfficeId office, String person) {
    PersonId nominee = PersonId.of(person);
    act(
        new CandidateCommand.Nominate(
            id(),
            office,
            nominee,
            Nominator.VOTERS,
            ImmutableSortedSet.of(PersonId.of(electors.get(0))),
            ImmutableSortedSet.of()));
    act(new CandidateCommand.AnswerNomination(id(), office, nominee, true));
  }

  private void vote(UnitId unit, OfficeId office, List<String> standing) {
    int seats = standing.size() - 1;
    int n = electors.size();
    int[] votes = IntStream.range(0, standing.size()).map(i -> i < seats ? n - 2 - i : 2).toArray();
    BallotPlay ballot =
        new BallotPlay(script, chair, election + "-" + SampleVillage.person(office));
    ballot.openFor(
        LipingBallots.SELECTION,
        unit,
        new Question.Choice(election, seats, BallotPlay.choices(standing)),
        election);
    ballot.issue(electors);
    ballot.close();
    ballot.papers(n, BallotPlay.choice(seats, n, 0, 0, standing, votes));
    ballot.count();
  }

  private ElectionId id() {
    return ElectionId.of(election);
  }

  private void act(ElectionCommand command) {
    script.act(LOG, chair, command);
  }

  private Digest digest(String what) {
    return Digest.ofText(what + " " + election);
  }
}
