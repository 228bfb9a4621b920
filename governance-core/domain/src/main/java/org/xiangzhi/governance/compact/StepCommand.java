package org.xiangzhi.governance.compact;

/** Asks for something that belongs to a step of a case. */
public sealed interface StepCommand extends CompactCommand
    permits FormationCommand,
        DraftCommand,
        ConsultationCommand,
        NoticeCommand,
        AssemblyCommand,
        PromulgationCommand {
  /**
   * Returns the case.
   *
   * @return its name
   */
  CaseId caseId();
}
