/**
 * Units 区划与网格 of every level from the province to the household: statistical division codes, the
 * adopted division table, and what changed since: merged, split, moved, renamed, recoded,
 * abolished, established again. Every question is asked as of a day.
 *
 * <p>Areas 片区 group units across the tree, and pairings 结对 let a strong village help a weak one for
 * a year. The rules are HIERARCHY-LOG, UNIT-EXISTS, UNIT-NEW, UNIT-DAYS-FORWARD, UNIT-NO-CIRCLE,
 * UNIT-LEVEL-ORDER, UNIT-CHILDREN-FIRST, DIVISION-CODE-FORM, DIVISION-CODE-UNIQUE, DIVISION-TABLE,
 * AREA-ONE-PER-GROUPING and PAIRING-DISTINCT; see {@link
 * org.xiangzhi.governance.hierarchy.HierarchyRules}.
 *
 * <p>A county's answers are its log laid over the table that it adopted, a village's are its log
 * laid over the county's:
 *
 * <pre>{@code
 * HierarchyView county = countyHierarchy.over(DivisionTable.fiveCounties());
 * HierarchyView village = villageHierarchy.over(county);
 * village.above(UnitId.of("522631114201.g03"), day); // village, town, county, prefecture, province
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.hierarchy;

import org.jspecify.annotations.NullMarked;
