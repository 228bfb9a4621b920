package org.xiangzhi.governance.host.simulate;

import org.xiangzhi.governance.compact.CompactCommand;

/** Is what somebody does next in a case of the compact. */
record CompactMove(Cast.Seat seat, CompactCommand command) {}
