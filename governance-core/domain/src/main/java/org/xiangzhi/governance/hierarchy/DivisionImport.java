package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Is the outcome of an import.
 *
 * @param table the table; empty if there is any error, so that nothing is adopted by halves
 * @param problems the first 1000 errors and warnings, line by line
 * @param errors how many errors there are, unlisted ones included
 * @param warnings how many warnings there are, unlisted ones included
 */
public record DivisionImport(
    Optional<DivisionTable> table,
    ImmutableList<DivisionProblem> problems,
    int errors,
    int warnings) {}
