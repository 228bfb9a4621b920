package org.xiangzhi.governance.points;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Text;

/** Finds the words of papers in one language. */
final class PaperWords {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Locale locale;
  private final ResourceBundle bundle;

  PaperWords(Locale reader) {
    this.locale = reader.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    this.bundle = ResourceBundle.getBundle("org.xiangzhi.governance.points.papers", locale);
  }

  String language() {
    return locale.getLanguage();
  }

  /** Fills the words of a key; every placeholder is named by an argument. */
  String word(String key, Object... namesAndValues) {
    String template = bundle.getString(key);
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      text.append(template, from, open)
          .append(argument(template.substring(open + 1, close), namesAndValues));
      from = close + 1;
    }
    return text.append(template.substring(from)).toString();
  }

  private String argument(String name, Object[] namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i].equals(name)) {
        return shown(namesAndValues[i + 1]);
      }
    }
    throw new IllegalArgumentException("nothing for " + name);
  }

  String shown(Object value) {
    if (value instanceof Text text) {
      return text.in(locale);
    }
    if (value instanceof Optional<?> maybe) {
      return maybe.isPresent() ? shown(maybe.get()) : "";
    }
    return value instanceof Instant at
        ? MINUTE.format(LocalDateTime.ofInstant(at, Act.ZONE))
        : value.toString();
  }

  String kind(EntryKind kind) {
    return word("KIND." + kind);
  }

  /** Writes a change with its sign. */
  static String signed(LedgerRules.Scale scale, long change) {
    return (change > 0 ? "+" : "") + scale.print(change);
  }
}
