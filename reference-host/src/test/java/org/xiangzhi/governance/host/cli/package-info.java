/** Tests of the command line, in the same process, on real SQLite files. */
@NullMarked
package org.xiangzhi.governance.host.cli;

import org.jspecify.annotations.NullMarked;
