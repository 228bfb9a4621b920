package org.xiangzhi.governance.meeting;

import org.xiangzhi.governance.kernel.Text;

/**
 * Defines a class of topics 议题类别 that items are about.
 *
 * @param id its name
 * @param name what people call it
 */
public record Topic(TopicId id, Text name) {
  /**
   * Defines a class of topics.
   *
   * @param id its name
   * @param name what people call it
   * @return the class
   */
  public static Topic of(String id, Text name) {
    return new Topic(TopicId.of(id), name);
  }
}
