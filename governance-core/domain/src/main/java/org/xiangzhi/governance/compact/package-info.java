/**
 * The compact 村规民约: its clauses and versions, and the procedure by which it is adopted and revised.
 * The nine steps 九步工作法 are the default procedure; another county may have five. Whatever the steps,
 * nothing comes into force that was not voted, the noticed text is the voted text, and the voted
 * text is the posted text. Rules: see {@link org.xiangzhi.governance.compact.CompactGuards}.
 *
 * <pre>{@code
 * CaseStatus status = compacts.status(caseId, day, view);
 * status.unmet().forEach(unmet -> print(unmet.rule(), unmet.value(), unmet.bound()));
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.compact;

import org.jspecify.annotations.NullMarked;
