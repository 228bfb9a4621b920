package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for something that moves a matter towards its result. */
public sealed interface HandlingCommand extends MatterCommand {
  /**
   * Solves a matter on the spot 现场解决, at the level where it is.
   *
   * @param matter its name
   * @param text what was done, 1 to 1,000 characters
   * @param evidence digests of photographs or papers, at most 50
   * @param cost what it cost, in fen 分 of 0.01 yuan, up to 10 billion yuan; empty if not recorded
   */
  @TypeName("matter.solve-on-spot")
  record SolveOnSpot(
      MatterId matter,
      @NotBlank @Size(max = Result.MAX_TEXT) String text,
      @Size(max = Result.MAX_EVIDENCE) ImmutableList<Digest> evidence,
      Optional<@PositiveOrZero @Max(Result.MAX_COST) Long> cost)
      implements HandlingCommand {
    /** Refuses a text, a list or a cost out of bounds. */
    public SolveOnSpot {
      Checks.publicText("text", text, Result.MAX_TEXT);
      Checks.within("evidence", evidence.size(), 0, Result.MAX_EVIDENCE);
      cost.ifPresent(fen -> Checks.within("cost", fen, 0, Result.MAX_COST));
    }
  }

  /**
   * Refers a matter to the next level 上报, or, of a matter in review, sends it on there.
   *
   * @param matter its name
   * @param reason why, 1 to 500 characters
   */
  @TypeName("matter.refer")
  record Refer(MatterId matter, @NotBlank @Size(max = MAX_REASON) String reason)
      implements HandlingCommand {
    /** Refuses a blank reason. */
    public Refer {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Reviews a matter that came from below 研判 and keeps it for handling here.
   *
   * @param matter its name
   * @param matterClass its class, as the review finds it
   * @param mode how it is followed up
   */
  @TypeName("matter.keep")
  record Keep(MatterId matter, MatterClassId matterClass, Mode mode) implements HandlingCommand {}

  /**
   * Sends a matter that came from below back there 退回.
   *
   * @param matter its name
   * @param reason why, 1 to 500 characters
   */
  @TypeName("matter.return")
  record Return(MatterId matter, @NotBlank @Size(max = MAX_REASON) String reason)
      implements HandlingCommand {
    /** Refuses a blank reason. */
    public Return {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Publishes a matter to the officials' group 发布, for a department to claim it. This is dispatch,
   * no disclosure to the public.
   *
   * @param matter its name
   */
  @TypeName("matter.publish")
  record Publish(MatterId matter) implements HandlingCommand {}

  /**
   * Claims a published matter 认领 for a department in which the actor holds an office.
   *
   * @param matter its name
   * @param responsible department, unit and person
   */
  @TypeName("matter.claim")
  record Claim(MatterId matter, Responsible responsible) implements HandlingCommand {}

  /**
   * Assigns a matter 派账; one that is assigned goes over to somebody else.
   *
   * @param matter its name
   * @param responsible department, unit and person
   */
  @TypeName("matter.assign")
  record Assign(MatterId matter, Responsible responsible) implements HandlingCommand {}

  /**
   * Says how and by when a matter will be handled 办理方案; a new plan replaces the one before.
   *
   * @param matter its name
   * @param text the plan, 1 to 1,000 characters
   * @param deadline the last day
   */
  @TypeName("matter.plan")
  record Plan(MatterId matter, @NotBlank @Size(max = MAX_NOTE) String text, LocalDate deadline)
      implements HandlingCommand {
    /** Refuses a blank plan. */
    public Plan {
      Checks.publicText("text", text, MAX_NOTE);
    }
  }

  /**
   * Enters how far a matter has got 进展.
   *
   * @param matter its name
   * @param text what there is to say, 1 to 1,000 characters
   */
  @TypeName("matter.enter-progress")
  record EnterProgress(MatterId matter, @NotBlank @Size(max = MAX_NOTE) String text)
      implements HandlingCommand {
    /** Refuses a blank entry. */
    public EnterProgress {
      Checks.publicText("text", text, MAX_NOTE);
    }
  }

  /**
   * Follows a matter up 督办.
   *
   * @param matter its name
   * @param text what was found or demanded, 1 to 1,000 characters
   */
  @TypeName("matter.follow-up")
  record FollowUp(MatterId matter, @NotBlank @Size(max = MAX_NOTE) String text)
      implements HandlingCommand {
    /** Refuses a blank entry. */
    public FollowUp {
      Checks.publicText("text", text, MAX_NOTE);
    }
  }

  /**
   * Changes how a matter is followed up.
   *
   * @param matter its name
   * @param mode the mode
   * @param reason why, 1 to 500 characters
   */
  @TypeName("matter.set-mode")
  record SetMode(MatterId matter, Mode mode, @NotBlank @Size(max = MAX_REASON) String reason)
      implements HandlingCommand {
    /** Refuses a blank reason. */
    public SetMode {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Hands a matter over 交接 to whoever holds the office now; the owner stays the office.
   *
   * @param matter its name
   * @param to who holds the office now
   * @param note what the successor has to know, 1 to 1,000 characters
   */
  @TypeName("matter.hand-over")
  record HandOver(
      MatterId matter, PersonId to, Optional<@NotBlank @Size(max = MAX_NOTE) String> note)
      implements HandlingCommand {
    /** Refuses a blank note. */
    public HandOver {
      note.ifPresent(text -> Checks.publicText("note", text, MAX_NOTE));
    }
  }

  /**
   * Says that a matter is done 办结, by whoever handles it.
   *
   * @param matter its name
   * @param text what was done, 1 to 1,000 characters
   * @param evidence digests of photographs or papers, at most 50
   * @param cost what it cost, in fen 分 of 0.01 yuan, up to 10 billion yuan; empty if not recorded
   */
  @TypeName("matter.finish")
  record Finish(
      MatterId matter,
      @NotBlank @Size(max = Result.MAX_TEXT) String text,
      @Size(max = Result.MAX_EVIDENCE) ImmutableList<Digest> evidence,
      Optional<@PositiveOrZero @Max(Result.MAX_COST) Long> cost)
      implements HandlingCommand {
    /** Refuses a text, a list or a cost out of bounds. */
    public Finish {
      Checks.publicText("text", text, Result.MAX_TEXT);
      Checks.within("evidence", evidence.size(), 0, Result.MAX_EVIDENCE);
      cost.ifPresent(fen -> Checks.within("cost", fen, 0, Result.MAX_COST));
    }
  }

  /**
   * Refuses a matter for a reason of the practice, and names the body to turn to.
   *
   * @param matter its name
   * @param reason the code of the reason
   * @param turnTo the body to turn to, 1 to 200 characters
   * @param text why, 1 to 1,000 characters
   */
  @TypeName("matter.refuse")
  record Refuse(
      MatterId matter,
      ReasonId reason,
      @NotBlank @Size(max = Result.MAX_TURN_TO) String turnTo,
      @NotBlank @Size(max = Result.MAX_TEXT) String text)
      implements HandlingCommand {
    /** Refuses blank texts. */
    public Refuse {
      Checks.publicText("turnTo", turnTo, Result.MAX_TURN_TO);
      Checks.publicText("text", text, Result.MAX_TEXT);
    }
  }
}
