package org.xiangzhi.governance.points;

import java.util.Locale;
import org.xiangzhi.governance.kernel.Wording;

/** Finds the words of papers in one language. */
final class PaperWords {
  private final Wording wording;

  PaperWords(Locale reader) {
    this.wording = Wording.of("org.xiangzhi.governance.points.papers", reader);
  }

  String language() {
    return wording.locale().getLanguage();
  }

  String word(String key, Object... namesAndValues) {
    return wording.word(key, namesAndValues);
  }

  String shown(Object value) {
    return wording.shown(value);
  }

  String kind(EntryKind kind) {
    return word("KIND." + kind);
  }

  /** Writes a change with its sign. */
  static String signed(LedgerRules.Scale scale, long change) {
    return (change > 0 ? "+" : "") + scale.print(change);
  }
}
