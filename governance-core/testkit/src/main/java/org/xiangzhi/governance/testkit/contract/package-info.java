/**
 * What every practice is held to. A plugin's author implements one interface:
 *
 * <pre>{@code
 * class MyPracticeTest implements PracticeContract {
 *   public Practice practice() {
 *     return new MyPractice();
 *   }
 * }
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.testkit.contract;

import org.jspecify.annotations.NullMarked;
