/**
 * Plays awards and lists of a practice in a village of three households, so that a definition whose
 * awards or lists cannot be played to their end is found.
 */
@NullMarked
package org.xiangzhi.governance.testkit.recognition;

import org.jspecify.annotations.NullMarked;
