/** Tests the loader with real jars, compiled and written by the tests. */
@NullMarked
package org.xiangzhi.governance.host.plugin;

import org.jspecify.annotations.NullMarked;
