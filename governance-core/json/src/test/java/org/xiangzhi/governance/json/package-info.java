/** Tests of the codec and the schema, on a small hierarchy of sample commands. */
@NullMarked
package org.xiangzhi.governance.json;

import org.jspecify.annotations.NullMarked;
