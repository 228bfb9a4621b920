/**
 * Meetings 会议: kinds of meeting as data, notice, check-in, agenda, speakers, motions, minutes, and
 * who has to hold which meeting how often. A meeting keeps the practice under which it was called
 * to its end. It consults; what its kind lets it vote on goes to the ballot room, and what the law
 * reserves goes on to the assembly. {@code MeetingGuards} states what holds for all.
 *
 * <pre>{@code
 * meetings.decide(new AgendaCommand.TakeUpItem(meeting, item), act, view);
 * String text = Minutes.of(meeting, view).text(Locale.CHINESE, MinutesNames.MASKED);
 * ObligationReport report = Obligations.of(obligationView, since, day);
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.meeting;

import org.jspecify.annotations.NullMarked;
