/** Disclosures 公开. */
@NullMarked
package org.xiangzhi.governance.disclosure;

import org.jspecify.annotations.NullMarked;
