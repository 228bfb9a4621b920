package org.xiangzhi.governance.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RefusalCode;

/** Is a text. Its greatest length counts UTF-16 units, as constructors do. */
final class TextShape implements Scalar {
  /** Holds for every text that is not blank, in any dialect of regular expressions. */
  private static final String NOT_BLANK = "[^ \\t-\\r]";

  private final boolean notBlank;
  private final int min;
  private final int max;
  private final Optional<Pattern> form;

  /** Takes the bounds; {@code least} is a minimum length that holds whatever they say. */
  TextShape(Bounds bounds, int least) {
    notBlank = bounds.notBlank();
    min = Math.max(bounds.sizeMin(), least);
    max = bounds.sizeMax();
    form = bounds.form().map(Pattern::compile);
  }

  @Override
  public Object wire(Object value) {
    return value;
  }

  @Override
  public @Nullable Object read(Object node, Findings findings) {
    if (!(node instanceof String)) {
      findings.wrongType("string");
      return null;
    }
    return check(node, findings) ? node : null;
  }

  @Override
  public boolean check(Object value, Findings findings) {
    String text = (String) value;
    int before = findings.count();
    int broken = brokenCharacter(text);
    if (broken >= 0) {
      refuse(findings, RefusalCode.TEXT_CHARACTER, "index", broken);
    } else if (text.length() > max) {
      refuse(findings, RefusalCode.TEXT_TOO_LONG, "length", text.length(), "max", max);
    } else if (text.isEmpty() ? min > 0 : notBlank && text.isBlank()) {
      refuse(findings, RefusalCode.TEXT_BLANK);
    } else if (min > 1 && text.codePointCount(0, text.length()) < min) {
      // In characters, since a schema counts so: what is long enough here is so there, too.
      refuse(findings, RefusalCode.VALUE_FORM, "form", ".{" + min + ",}");
    } else if (form.isPresent() && !form.get().matcher(text).matches()) {
      refuse(findings, RefusalCode.VALUE_FORM, "form", form.get().pattern());
    }
    return findings.count() == before;
  }

  private static void refuse(Findings findings, RefusalCode code, Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    all[0] = "field";
    all[1] = findings.field();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    findings.refuse(code, Checks.VALUE_FORM, all);
  }

  /** Finds half a surrogate pair, which has no UTF-8 and hence no digest; -1 if there is none. */
  private static int brokenCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    if (min > 0) {
      schema.put("minLength", min);
    }
    if (max < Integer.MAX_VALUE) {
      schema.put("maxLength", max);
    }
    form.ifPresent(pattern -> schema.put("pattern", "^(?:" + pattern.pattern() + ")$"));
    if (notBlank) {
      if (form.isPresent()) {
        schema.put("allOf", List.of(Map.of("pattern", NOT_BLANK)));
      } else {
        schema.put("pattern", NOT_BLANK);
      }
    }
    return schema;
  }
}
