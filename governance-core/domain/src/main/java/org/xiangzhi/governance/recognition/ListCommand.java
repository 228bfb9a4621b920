package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for something that concerns one case of a list 红黄黑榜. */
public sealed interface ListCommand extends RecognitionCommand {
  /** The most pieces of evidence. */
  int MAX_PROOFS = 20;

  /**
   * Returns the case that it is about.
   *
   * @return its name
   */
  ListCaseId listCase();

  /**
   * Begins a case with guidance 教育引导: what is wrong, and how to put it right. It goes no further
   * where a village has not switched the list on.
   *
   * @param listCase its name
   * @param list a yellow or black list
   * @param unit the village, or the unit below it, whose body would decide
   * @param concerned whom it is about: an adult, or a household
   * @param deedOf whose deed it was: an adult of the household; the same where it is about a person
   * @param clause the clause of the compact that it goes against
   * @param what what was done, 1 to 500 characters, without names
   * @param advice how to put it right, 1 to 500 characters
   */
  @TypeName("recognition.give-guidance")
  record GiveGuidance(
      ListCaseId listCase,
      ListKindId list,
      UnitId unit,
      Concerned concerned,
      PersonId deedOf,
      ClauseId clause,
      @NotBlank @Size(max = MAX_REASON) String what,
      @NotBlank @Size(max = MAX_REASON) String advice)
      implements ListCommand {
    /** Refuses blank texts. */
    public GiveGuidance {
      Checks.publicText("what", what, MAX_REASON);
      Checks.publicText("advice", advice, MAX_REASON);
    }
  }

  /**
   * Begins a case of a red list 红榜. There is no guidance and no hearing; nobody is listed without
   * separate consent.
   *
   * @param listCase its name
   * @param list a red list
   * @param unit the village, or the unit below it, whose body would decide
   * @param concerned whom it is about: an adult, or a household
   * @param clause the clause of the compact that praises it
   * @param what what was done, 1 to 500 characters, without names
   */
  @TypeName("recognition.propose-praise")
  record ProposePraise(
      ListCaseId listCase,
      ListKindId list,
      UnitId unit,
      Concerned concerned,
      ClauseId clause,
      @NotBlank @Size(max = MAX_REASON) String what)
      implements ListCommand {
    /** Refuses a blank text. */
    public ProposePraise {
      Checks.publicText("what", what, MAX_REASON);
    }
  }

  /**
   * Ends a case before anyone is listed.
   *
   * @param listCase the case
   * @param end why
   * @param reason in words, 1 to 500 characters
   */
  @TypeName("recognition.end-case")
  record EndCase(ListCaseId listCase, CaseEnd end, @NotBlank @Size(max = MAX_REASON) String reason)
      implements ListCommand {
    /** Refuses a blank reason. */
    public EndCase {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Finds that a case is not about an objection, appeal or petition that was lodged shortly before.
   * Somebody decides who may decide appeals, and has no part in the case.
   *
   * @param listCase the case
   * @param reason why, 1 to 500 characters
   */
  @TypeName("recognition.review-rights")
  record ReviewRights(ListCaseId listCase, @NotBlank @Size(max = MAX_REASON) String reason)
      implements ListCommand {
    /** Refuses a blank reason. */
    public ReviewRights {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Takes a case up, once the days of guidance are over, under a clause in force on that day.
   *
   * @param listCase the case
   * @param proofs the evidence, 1 to 20 pieces
   */
  @TypeName("recognition.take-up-case")
  record TakeUp(ListCaseId listCase, @Size(min = 1, max = MAX_PROOFS) ImmutableList<Proof> proofs)
      implements ListCommand {
    /** Refuses a case without evidence. */
    public TakeUp {
      Checks.within("proofs", proofs.size(), 1, MAX_PROOFS);
    }
  }

  /**
   * Records that whom it is about was told 告知: what is held against them, by what clause and
   * evidence, and that they will be heard.
   *
   * @param listCase the case
   * @param to who took the notice in, an adult
   * @param paper the digest of the notice with its receipt
   */
  @TypeName("recognition.give-list-notice")
  record GiveNotice(ListCaseId listCase, PersonId to, Digest paper) implements ListCommand {}

  /**
   * Records the hearing, once the days of the notice are over.
   *
   * @param listCase the case
   * @param outcome what became of the chance to be heard
   * @param speaker who spoke or waived; empty for one who stayed away
   * @param note what was said, or how they were invited, 1 to 500 characters
   */
  @TypeName("recognition.hear-case")
  record Hear(
      ListCaseId listCase,
      HearingOutcome outcome,
      Optional<PersonId> speaker,
      @NotBlank @Size(max = MAX_REASON) String note)
      implements ListCommand {
    /** Refuses a blank note. */
    public Hear {
      Checks.publicText("note", note, MAX_REASON);
    }
  }

  /**
   * Puts the listing to the vote, by opening a ballot in which those whom it concerns, their near
   * relatives and whoever brought the case or gave evidence have no vote 回避.
   *
   * @param listCase the case
   * @param ballot the name of the ballot that is opened
   * @param days for how many days it would be, no more than the list allows
   * @param delegatedBy the assembly's ballot that delegated the matter; demanded of a
   *     representatives' assembly, empty otherwise
   */
  @TypeName("recognition.put-listing-to-vote")
  record PutToVote(
      ListCaseId listCase,
      BallotId ballot,
      @Positive @Max(366) int days,
      Optional<BallotId> delegatedBy)
      implements ListCommand {
    /** Refuses days out of bounds. */
    public PutToVote {
      Checks.within("days", days, 1, 366);
    }
  }

  /**
   * Settles a case by the count: whom it is about is listed from that day, or not listed.
   *
   * @param listCase the case
   */
  @TypeName("recognition.settle-case")
  record Settle(ListCaseId listCase) implements ListCommand {}

  /**
   * Gives or takes back the separate consent 单独同意 to be named on the list. A red list lists nobody
   * without it.
   *
   * @param listCase the case
   * @param declaration whose word it is
   * @param given whether it is given
   */
  @TypeName("recognition.consent-to-display")
  record ConsentToDisplay(ListCaseId listCase, Declaration declaration, boolean given)
      implements ListCommand {}

  /**
   * Takes somebody off a list early, because the matter was put right or ought not to have been
   * listed.
   *
   * @param listCase the case
   * @param reason why, 1 to 500 characters
   */
  @TypeName("recognition.lift-listing")
  record Lift(ListCaseId listCase, @NotBlank @Size(max = MAX_REASON) String reason)
      implements ListCommand {
    /** Refuses a blank reason. */
    public Lift {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Appeals 申诉, which suspends the listing at once.
   *
   * @param listCase the case
   * @param declaration whose word it is
   * @param reason why, 1 to 500 characters
   */
  @TypeName("recognition.appeal")
  record Appeal(
      ListCaseId listCase, Declaration declaration, @NotBlank @Size(max = MAX_REASON) String reason)
      implements ListCommand {
    /** Refuses a blank reason. */
    public Appeal {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Decides an appeal: the listing goes on until its last day 维持, or is revoked 撤销.
   *
   * @param listCase the case
   * @param upheld whether the listing goes on
   * @param reason why, 1 to 500 characters
   */
  @TypeName("recognition.decide-appeal")
  record DecideAppeal(
      ListCaseId listCase, boolean upheld, @NotBlank @Size(max = MAX_REASON) String reason)
      implements ListCommand {
    /** Refuses a blank reason. */
    public DecideAppeal {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }
}
