/**
 * Registers 登记: records that need no logic of their own. A kind of record is data: a typed form,
 * what its records must keep to, who may do what with them, an optional procedure, metrics. A
 * practice adds a kind without a line of Java; {@code RegisterGuards} states what holds for all.
 *
 * <pre>{@code
 * RecordKind roster = CommonKinds.dutyRoster(RuleId.of("DUTY-ROSTER"), RecordAccess.keptBy(clerks));
 * registers.decide(new RegisterCommand.Enter(id, roster.id(), village, fields), act, view);
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.register;

import org.jspecify.annotations.NullMarked;
