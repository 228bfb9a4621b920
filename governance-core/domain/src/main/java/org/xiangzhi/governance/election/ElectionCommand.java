package org.xiangzhi.governance.election;

import org.xiangzhi.governance.kernel.Command;

/** Asks about elections, recalls and petitions. */
public sealed interface ElectionCommand extends Command
    permits CourseCommand, ListCommand, CandidateCommand, RecallCommand, PetitionCommand {}
