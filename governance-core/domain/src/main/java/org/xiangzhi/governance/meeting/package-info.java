/**
 * Meetings 会议: kinds of meeting as data, notice, check-in, agenda, speakers, motions, minutes, and
 * who has to hold which meeting how often. A meeting consults; what the law reserves goes on to the
 * assembly. {@code MeetingGuards} states what holds for all.
 *
 * <pre>{@code
 * meetings.decide(new AgendaCommand.TakeUpItem(meeting, item), act, view);
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.meeting;

import org.jspecify.annotations.NullMarked;
