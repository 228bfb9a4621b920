package org.xiangzhi.governance.ballot;

import static org.xiangzhi.governance.law.Subject.ASSEMBLY_MAJORITY;
import static org.xiangzhi.governance.law.Subject.ASSEMBLY_QUORUM_ADULTS;
import static org.xiangzhi.governance.law.Subject.ASSEMBLY_QUORUM_HOUSEHOLDS;
import static org.xiangzhi.governance.law.Subject.ELECTION_MAJORITY;
import static org.xiangzhi.governance.law.Subject.ELECTION_TURNOUT;
import static org.xiangzhi.governance.law.Subject.GROUP_MAJORITY;
import static org.xiangzhi.governance.law.Subject.GROUP_QUORUM_ADULTS;
import static org.xiangzhi.governance.law.Subject.GROUP_QUORUM_HOUSEHOLDS;
import static org.xiangzhi.governance.law.Subject.RECALL_MAJORITY;
import static org.xiangzhi.governance.law.Subject.RECALL_TURNOUT;
import static org.xiangzhi.governance.law.Subject.REPRESENTATIVES_MAJORITY;
import static org.xiangzhi.governance.law.Subject.REPRESENTATIVES_QUORUM;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotRules.Quorum;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;

/**
 * Is what the law says of a kind of vote on a basis.
 *
 * @param kind what sort of vote
 * @param basis who makes up the electorate
 * @param quorum the subject of its quorum
 * @param majority the subject of its majority
 * @param of what the law's majority is a share of
 * @param voting whether the law's quorum counts those who vote
 */
public record LegalForm(
    BallotKind kind,
    Basis basis,
    Subject quorum,
    Subject majority,
    Denominator of,
    boolean voting) {
  private static final ImmutableList<LegalForm> ALL =
      ImmutableList.of(
          meeting(BallotKind.ASSEMBLY, Basis.ADULTS, ASSEMBLY_QUORUM_ADULTS, ASSEMBLY_MAJORITY),
          meeting(
              BallotKind.ASSEMBLY, Basis.HOUSEHOLDS, ASSEMBLY_QUORUM_HOUSEHOLDS, ASSEMBLY_MAJORITY),
          meeting(
              BallotKind.REPRESENTATIVES,
              Basis.MEMBERS,
              REPRESENTATIVES_QUORUM,
              REPRESENTATIVES_MAJORITY),
          meeting(BallotKind.GROUP_MEETING, Basis.ADULTS, GROUP_QUORUM_ADULTS, GROUP_MAJORITY),
          meeting(
              BallotKind.GROUP_MEETING, Basis.HOUSEHOLDS, GROUP_QUORUM_HOUSEHOLDS, GROUP_MAJORITY),
          poll(BallotKind.ELECTION, ELECTION_TURNOUT, ELECTION_MAJORITY),
          poll(BallotKind.RECALL, RECALL_TURNOUT, RECALL_MAJORITY));

  private static LegalForm meeting(BallotKind kind, Basis basis, Subject quorum, Subject majority) {
    return new LegalForm(kind, basis, quorum, majority, Denominator.PRESENT, false);
  }

  private static LegalForm poll(BallotKind kind, Subject quorum, Subject majority) {
    return new LegalForm(kind, Basis.VOTERS, quorum, majority, Denominator.CAST, true);
  }

  /** Tells whether the law governs a kind of vote. */
  static boolean governs(BallotKind kind) {
    return ALL.stream().anyMatch(form -> form.kind == kind);
  }

  static Optional<LegalForm> of(BallotKind kind, Basis basis) {
    return of(kind).stream().filter(form -> form.basis == basis).findFirst();
  }

  /**
   * Lists what the law says of a kind of vote.
   *
   * @param kind what sort of vote
   * @return one for each basis that the law knows, all with the same majority; empty if the law is
   *     silent
   */
  public static ImmutableList<LegalForm> of(BallotKind kind) {
    return ALL.stream().filter(form -> form.kind == kind).collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Subject> subjects() {
    return ImmutableList.of(quorum, majority);
  }

  /**
   * Takes the tighter of practice and law in each respect: of two shares the greater, of two
   * denominators the wider, and votes rather than presence.
   */
  Criteria tighten(Criteria practice, Standard quorumLaw, Standard majorityLaw) {
    boolean quorumHolds =
        practice.quorum().share().atLeastAsTightAs(quorumLaw.share())
            && (practice.quorum().voting() || !voting);
    boolean majorityHolds =
        practice.majority().atLeastAsTightAs(majorityLaw.share())
            && practice.majorityOf().compareTo(of) <= 0;
    return new Criteria(
        quorumHolds ? practice.quorumRule() : quorumLaw.rule().id(),
        new Quorum(
            basis,
            practice.quorum().voting() || voting,
            practice.quorum().share().atLeastAsTightAs(quorumLaw.share())
                ? practice.quorum().share()
                : quorumLaw.share()),
        majorityHolds ? practice.majorityRule() : majorityLaw.rule().id(),
        practice.majorityOf().compareTo(of) <= 0 ? practice.majorityOf() : of,
        practice.majority().atLeastAsTightAs(majorityLaw.share())
            ? practice.majority()
            : majorityLaw.share(),
        practice.ties());
  }
}
