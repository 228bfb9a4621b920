package org.xiangzhi.governance.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lists the sealed interfaces whose records a component may hold, where its own type is an open one
 * such as {@link Command}. Codecs and schemas read it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface OneOf {
  /**
   * Returns the alternatives.
   *
   * @return sealed interfaces, below each of which every record has a {@link TypeName}
   */
  Class<?>[] value();
}
