package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks about petitions that demand a meeting. */
public sealed interface PetitionCommand extends ElectionCommand {
  /**
   * Names the petition.
   *
   * @return its name
   */
  PetitionId petition();

  /**
   * Demands a meeting 提议召集.
   *
   * @param petition its name
   * @param meeting which meeting
   * @param by who signs; a meeting of the representatives is demanded by representatives
   * @param signatures the signatures as they stand on the paper, 1 to 100,000
   * @param subject the digest of what is to be discussed
   */
  @TypeName("election.demand-meeting")
  record DemandMeeting(
      PetitionId petition,
      MeetingKind meeting,
      Signatories by,
      @Size(min = 1, max = 100_000) ImmutableList<PersonId> signatures,
      Digest subject)
      implements PetitionCommand {
    /** Refuses a petition that nobody signs. */
    public DemandMeeting {
      Checks.within("signatures", signatures.size(), 1, 100_000);
    }
  }

  /**
   * Records that the meeting was convened.
   *
   * @param petition the petition
   * @param meetingDay the day for which it was convened, today or later
   */
  @TypeName("election.convene-demanded-meeting")
  record ConveneDemandedMeeting(PetitionId petition, LocalDate meetingDay)
      implements PetitionCommand {}
}
