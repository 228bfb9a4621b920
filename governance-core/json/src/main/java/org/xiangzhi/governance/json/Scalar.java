package org.xiangzhi.governance.json;

import tools.jackson.core.JsonGenerator;

/** Is the shape of a value that is one text, whole number or truth value in JSON. */
interface Scalar extends Shape {
  /** Turns a value into a {@code String}, {@code Long} or {@code Boolean}. */
  Object wire(Object value);

  /** Tells whether it is a text in JSON, so that it can be the key of a map. */
  default boolean text() {
    return true;
  }

  /** Refuses a value outside the bounds, whether it was read or is to be written. */
  boolean check(Object value, Findings findings);

  @Override
  default void write(Object value, JsonGenerator out, Findings findings) {
    check(value, findings);
    Object wire = wire(value);
    if (wire instanceof String text) {
      out.writeString(text);
    } else if (wire instanceof Long number) {
      out.writeNumber(number);
    } else {
      out.writeBoolean((Boolean) wire);
    }
  }
}
