package org.xiangzhi.governance.meeting;

import java.time.Instant;
import java.util.Optional;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Says what a paper record says of one speech. It is looked at when it is entered, so that whoever
 * enters it is told which line is wrong.
 *
 * @param person who spoke
 * @param item the item on which, or empty
 * @param from when it started
 * @param until when it ended, after it started
 * @param prepared whether it was read from a prepared text
 */
public record SpeechEntry(
    PersonId person, Optional<ItemId> item, Instant from, Instant until, boolean prepared) {}
