/** Runs the nine steps against a tiny model. */
@NullMarked
package org.xiangzhi.governance.testkit.model;

import org.jspecify.annotations.NullMarked;
