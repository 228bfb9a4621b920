/**
 * The command line. {@link org.xiangzhi.governance.host.cli.Cli} runs one command; {@link
 * org.xiangzhi.governance.host.cli.LineExecutor} is the one path from a line of JSON to the record,
 * which {@code exec} and {@code demo} share.
 */
@NullMarked
package org.xiangzhi.governance.host.cli;

import org.jspecify.annotations.NullMarked;
