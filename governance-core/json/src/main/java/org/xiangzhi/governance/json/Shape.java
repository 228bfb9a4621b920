package org.xiangzhi.governance.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Says how the values of one type look in JSON. It reads, writes and describes them. */
interface Shape {
  /**
   * Writes a value. Where the value is outside the bounds of the shape, that is reported and
   * something is written all the same; the caller throws the line away.
   */
  void write(Object value, JsonGenerator out, Findings findings);

  /** Reads a node other than the literal null; null if it was refused. */
  @Nullable Object read(Object node, Findings findings);

  /** Describes the accepted nodes as a JSON Schema. */
  Map<String, Object> schema(Definitions definitions);
}
