package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/** Is an adopted, digested table of divisions. */
public final class DivisionTable implements Units {
  DivisionTable() {}

  @Override
  public Optional<Unit> unit(UnitId id, LocalDate day) {
    return Optional.empty();
  }

  @Override
  public ImmutableList<Unit> children(UnitId id, LocalDate day) {
    return ImmutableList.of();
  }

  @Override
  public Optional<Unit> byCode(DivisionCode code, LocalDate day) {
    return Optional.empty();
  }

  @Override
  public Optional<DivisionTable> table() {
    return Optional.of(this);
  }
}
