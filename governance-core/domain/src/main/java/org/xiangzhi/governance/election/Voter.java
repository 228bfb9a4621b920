package org.xiangzhi.governance.election;

import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is one entry of a voter list. It holds no name.
 *
 * @param person the person
 * @param ground why the person is on it
 */
public record Voter(PersonId person, Ground ground) {}
