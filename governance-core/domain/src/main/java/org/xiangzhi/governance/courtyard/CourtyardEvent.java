package org.xiangzhi.governance.courtyard;

import org.xiangzhi.governance.kernel.Event;

/** Is something that happened to courtyards. */
public sealed interface CourtyardEvent extends Event
    permits CreationEvent, LifeEvent, CountyEvent {}
