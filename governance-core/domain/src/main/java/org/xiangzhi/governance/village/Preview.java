package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Refusal;

/**
 * Is what a request would come to. Nothing of it is kept.
 *
 * @param events the events that it would bring about, chained to the end of the log as it is now;
 *     empty if it would be refused
 * @param refusals why it would be refused; empty if it would not
 */
public record Preview(ImmutableList<StoredEvent> events, ImmutableList<Refusal> refusals) {}
