package org.xiangzhi.governance.json;

import org.xiangzhi.governance.kernel.Rule;

/** Lists the rules that a document breaks when its form is wrong, whatever it says. */
public final class JsonRules {
  /** A document is one whole, of a bounded size, in UTF-8. */
  public static final Rule JSON_DOCUMENT =
      Rule.own(
          "JSON-DOCUMENT",
          "一份文档须为一个完整的 JSON，UTF-8 编码，不超过 8388608 个字符、64 层",
          "a document is one whole JSON text in UTF-8, of at most 8388608 characters and 64 levels");

  /** An object has the fields of its type, no others. */
  public static final Rule JSON_FIELDS =
      Rule.own(
          "JSON-FIELDS",
          "对象须恰有其类型的字段，每个一次，不得为空值",
          "an object has exactly the fields of its type, each once and none null");

  /** The field {@code type} tells which record is meant. */
  public static final Rule JSON_TYPE =
      Rule.own("JSON-TYPE", "字段 type 须为已声明的类型名", "the field type holds a declared type name");

  /** Values are taken as they stand. */
  public static final Rule JSON_VALUE =
      Rule.own(
          "JSON-VALUE",
          "值须为规定的 JSON 类型，不作转换",
          "a value has the JSON type that is asked for; nothing is converted");

  private JsonRules() {}
}
