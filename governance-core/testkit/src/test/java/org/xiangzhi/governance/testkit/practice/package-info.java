/** Made-up practices that the test kit tries itself on. */
@NullMarked
package org.xiangzhi.governance.testkit.practice;

import org.jspecify.annotations.NullMarked;
