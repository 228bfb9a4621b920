package org.xiangzhi.governance.election;

import org.xiangzhi.governance.kernel.Event;

/** Is something that happened to elections, recalls and petitions. */
public sealed interface ElectionEvent extends Event
    permits CourseEvent, ListEvent, CandidateEvent, RecallEvent, PetitionEvent {}
