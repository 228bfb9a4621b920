/**
 * The practice 做法: what a county runs, as validated data, shipped by a plugin or written as one
 * JSON document. A county adopts a version; a village selects it and makes its choices; a running
 * case keeps the rules that it started with. Rules: {@code PRACTICE-VALID}, {@code
 * PRACTICE-ADOPTED}, {@code PRACTICE-OPTION}.
 *
 * <pre>{@code
 * public final class MyPractice implements Practice {
 *   public PracticeDefinition definition() { ... }
 * }
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.practice;

import org.jspecify.annotations.NullMarked;
