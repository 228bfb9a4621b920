/**
 * Sheets 表格: tables of texts as offices exchange them, in CSV and XLSX. What a sheet means is not
 * known here.
 */
@NullMarked
package org.xiangzhi.governance.host.sheet;

import org.jspecify.annotations.NullMarked;
