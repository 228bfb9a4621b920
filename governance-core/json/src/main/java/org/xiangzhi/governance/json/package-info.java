/**
 * The one JSON form 数据格式 of commands, events and definitions: a strict codec and the schema that
 * tells others what it accepts.
 *
 * <p>Both come from one description of a record type, so that they cannot disagree:
 *
 * <ul>
 *   <li>A record is an object with a field for each component, in that order. An {@code Optional}
 *       that is empty is left out; every other field is required, and nothing is ever null.
 *   <li>A record whose only component is named {@code value} and is a text or a whole number is
 *       that text or number.
 *   <li>A record with a {@link org.xiangzhi.governance.kernel.TypeName} starts with a field {@code
 *       type} that holds this name; below a sealed interface every record has one.
 *   <li>Enum constants are their names, days are {@code 2026-01-31}, instants are written in UTC
 *       and read with any offset.
 *   <li>{@code ImmutableList} is an array; sets are arrays in order of their elements, maps are
 *       objects in order of their keys, so that equal values give equal lines.
 * </ul>
 *
 * <p>Bounds of {@code jakarta.validation} on a component are checked both on reading and on
 * writing: what has been written can be read again.
 */
@NullMarked
package org.xiangzhi.governance.json;

import org.jspecify.annotations.NullMarked;
