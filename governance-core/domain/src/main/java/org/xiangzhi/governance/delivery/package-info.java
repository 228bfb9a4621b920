/**
 * Delivery 转递: what one log says to another. An event that concerns another log leaves as a {@link
 * org.xiangzhi.governance.delivery.Letter}; the other log takes it in once, or turns it down, and
 * what became of it comes back to the sender as an event. {@code DeliveryRules} states the rules.
 *
 * <pre>{@code
 * Letter letter = new Letter(LogId.of("500120/500120002"), receive);
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.delivery;

import org.jspecify.annotations.NullMarked;
