package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.matter.MatterId;

/** Says what became of an agenda item. */
public sealed interface Conclusion {
  /** The greatest length of a text. */
  int LENGTH = 500;

  /**
   * Was heard and noted 已知悉.
   *
   * @param note what was noted, 1 to 500 characters
   */
  @TypeName("item.noted")
  record Noted(@NotBlank @Size(max = LENGTH) String note) implements Conclusion {
    /** Refuses a blank or overlong note, or one with an identity or mobile number. */
    public Noted {
      Checks.publicText("note", note, LENGTH);
    }
  }

  /**
   * Was solved on the spot 现场解决.
   *
   * @param how how, 1 to 500 characters
   * @param matter the matter that was solved, if it is in the record of matters
   */
  @TypeName("item.solved")
  record Solved(@NotBlank @Size(max = LENGTH) String how, Optional<MatterId> matter)
      implements Conclusion {
    /** Refuses a blank or overlong text, or one with an identity or mobile number. */
    public Solved {
      Checks.publicText("how", how, LENGTH);
    }
  }

  /**
   * Became matters of the record 形成事项.
   *
   * @param matters the matters, 1 to 100
   */
  @TypeName("item.matters-raised")
  record MattersRaised(@Size(min = 1, max = 100) ImmutableSortedSet<MatterId> matters)
      implements Conclusion {
    /** Refuses an empty list. */
    public MattersRaised {
      Checks.within("matters", matters.size(), 1, 100);
    }
  }

  /**
   * Goes on to the villagers' assembly, as the law reserves it to it 提请村民会议决定.
   *
   * @param what what is put to it, 1 to 500 characters
   */
  @TypeName("item.to-assembly")
  record ToAssembly(@NotBlank @Size(max = LENGTH) String what) implements Conclusion {
    /** Refuses a blank or overlong text, or one with an identity or mobile number. */
    public ToAssembly {
      Checks.publicText("what", what, LENGTH);
    }
  }

  /** Was decided by the vote on its motion 表决决定; what it decided stands with the ballot. */
  @TypeName("item.voted")
  record Voted() implements Conclusion {}

  /**
   * Was put off to another meeting 留待下次.
   *
   * @param reason why, 1 to 500 characters
   */
  @TypeName("item.put-off")
  record PutOff(@NotBlank @Size(max = LENGTH) String reason) implements Conclusion {
    /** Refuses a blank or overlong reason, or one with an identity or mobile number. */
    public PutOff {
      Checks.publicText("reason", reason, LENGTH);
    }
  }
}
