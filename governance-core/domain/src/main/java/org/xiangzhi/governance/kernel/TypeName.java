package org.xiangzhi.governance.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the stable name of a command ({@code compact.post-notice}) or of an event with its
 * version ({@code compact.notice-posted/1}). Stored data carry this name, never a class name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TypeName {
  /**
   * Returns the name.
   *
   * @return lower-case words joined by hyphens behind the room's name and a dot
   */
  String value();
}
