package org.xiangzhi.governance.compact;

/** Is something that happened about the compact of a village. */
public sealed interface CompactEvent
    permits CaseEvent,
        FormationEvent,
        DraftEvent,
        ConsultationEvent,
        NoticeEvent,
        AssemblyEvent,
        PromulgationEvent {}
