package org.xiangzhi.governance.json;

/** Decides which parts of a document a refusal may repeat. */
final class Echo {
  /** Stands for what is not repeated. */
  static final String WITHHELD = "…";

  private static final int MAX_LENGTH = 64;
  private static final int MAX_DIGITS = 5;

  /** Shorter than a telephone number, longer than a day. */
  private static final int MAX_RUN = 10;

  private Echo() {}

  /** Tells whether a text is short, printable and without room for a personal number. */
  static boolean safe(String text) {
    return text.length() <= MAX_LENGTH
        && text.chars().filter(Character::isDigit).count() <= MAX_DIGITS
        && text.chars()
            .noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c));
  }

  /** Returns a text if it is safe, else the sign that something was withheld. */
  static String of(String text) {
    return safe(text) ? text : WITHHELD;
  }

  /**
   * Tells whether a text that a constructor reported has a run of digits like a personal number;
   * spaces and hyphens, with which people group digits, do not end a run.
   */
  static boolean hasLongNumber(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        run++;
      } else if (c != ' ' && c != '-') {
        run = 0;
      }
      if (run > MAX_RUN) {
        return true;
      }
    }
    return false;
  }
}
