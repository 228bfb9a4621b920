package org.xiangzhi.governance.recognition;

import org.xiangzhi.governance.kernel.Timed;
import org.xiangzhi.governance.kernel.TypeName;

/** Is what is due of itself in lists. */
public sealed interface RecognitionTimer extends RecognitionCommand, Timed {
  /**
   * Marks an appeal that was not decided in time. The listing stays suspended.
   *
   * @param listCase the case
   */
  @TypeName("recognition.mark-appeal-overdue")
  record MarkAppealOverdue(ListCaseId listCase) implements RecognitionTimer {}
}
