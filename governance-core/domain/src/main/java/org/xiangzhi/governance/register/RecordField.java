package org.xiangzhi.governance.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.procedure.StepId;

/**
 * Defines one field of a kind of record.
 *
 * @param id its name
 * @param name what people call it
 * @param type what its values are
 * @param required whether it must have a value: on entering, or, for a field of a step, on leaving
 *     that step
 * @param max how many values it may have, 1 to 200
 * @param personal whether it is masked wherever a record is shown to the public
 * @param step the step at which alone it is filled in and changed; empty for any time
 */
public record RecordField(
    FieldId id,
    Text name,
    FieldType type,
    boolean required,
    @Positive @Max(MAX_VALUES) int max,
    boolean personal,
    Optional<StepId> step) {
  /** The most values of a field. */
  public static final int MAX_VALUES = 200;

  /** Refuses a number of values outside its bounds. */
  public RecordField {
    Checks.within("max", max, 1, MAX_VALUES);
  }

  /**
   * Defines a field that must have one value.
   *
   * @param id its name
   * @param zh what people call it in Chinese
   * @param en the same in English
   * @param type what its value is
   * @return the field
   */
  public static RecordField required(String id, String zh, String en, FieldType type) {
    return new RecordField(FieldId.of(id), Text.of(zh, en), type, true, 1, false, Optional.empty());
  }

  /**
   * Defines a field that may have one value.
   *
   * @param id its name
   * @param zh what people call it in Chinese
   * @param en the same in English
   * @param type what its value is
   * @return the field
   */
  public static RecordField optional(String id, String zh, String en, FieldType type) {
    return new RecordField(
        FieldId.of(id), Text.of(zh, en), type, false, 1, false, Optional.empty());
  }

  /**
   * Lets it have several values.
   *
   * @param most how many at most
   * @return the changed field
   */
  public RecordField upTo(int most) {
    return new RecordField(id, name, type, required, most, personal, step);
  }

  /**
   * Masks it in public.
   *
   * @return the changed field
   */
  public RecordField masked() {
    return new RecordField(id, name, type, required, max, true, step);
  }

  /**
   * Ties it to a step.
   *
   * @param at the step
   * @return the changed field
   */
  public RecordField at(StepId at) {
    return new RecordField(id, name, type, required, max, personal, Optional.of(at));
  }
}
