package org.xiangzhi.governance.compact;

import org.xiangzhi.governance.kernel.Event;

/** Is something that happened about the compact of a village. */
public sealed interface CompactEvent extends Event
    permits CaseEvent,
        FormationEvent,
        DraftEvent,
        ConsultationEvent,
        NoticeEvent,
        AssemblyEvent,
        PromulgationEvent {}
