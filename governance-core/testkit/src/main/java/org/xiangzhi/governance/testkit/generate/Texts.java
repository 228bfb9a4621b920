package org.xiangzhi.governance.testkit.generate;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/** Makes up strings: free texts, and those of the forms that ids and codes have. */
final class Texts {
  private static final List<String> PIECES =
      List.of(
          "村", "规", "民约", "寨老", "𠅤", "𫢸", "a", "Z", "7", " ", "。", "“", "\"", "\\", "é", "🙂",
          "/", "\u3000");
  private static final int[] WIDTHS = {2, 4, 6, 9, 12};
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  /** The forms of single-string values; which one a type takes is found out by trying. */
  static final List<Function<Random, String>> FORMS =
      List.of(
          random -> joined(random, "abcz09", "-", "abcz"),
          random -> joined(random, "ABCZ09", "_", "ABCZ"),
          random -> joined(random, "ABCZ09", "-", "ABCZ"),
          random -> joined(random, "abcXYZ09._-", "", "aZ5"),
          Texts::code,
          random -> hex(random, 64),
          Texts::identityNumber,
          random -> "1" + digits(random, 10),
          random ->
              digits(random, 2)
                  + "."
                  + digits(random, 2)
                  + ",1"
                  + digits(random, 2)
                  + "."
                  + digits(random, 2),
          random -> "522631/" + joined(random, "abcXYZ09._-", "", "aZ5"),
          random -> "522631/v1:" + joined(random, "abcXYZ09._-", "", "aZ5"),
          random -> "20" + digits(random, 2) + "-Q" + (1 + random.nextInt(4)),
          random -> free(random, 1, 40));

  private Texts() {}

  static String free(Random random, int min, int max) {
    int length = min + random.nextInt(Math.max(1, Math.min(max - min, 30) + 1));
    StringBuilder text = new StringBuilder(length);
    if (length > 0) {
      text.append('约');
    }
    while (text.length() < length) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      text.append(text.length() + piece.length() <= length ? piece : "字");
    }
    return text.toString();
  }

  private static String joined(Random random, String letters, String hyphen, String first) {
    StringBuilder text = new StringBuilder();
    int words = 1 + random.nextInt(3);
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : hyphen).append(first.charAt(random.nextInt(first.length())));
      int more = random.nextInt(6);
      for (int j = 0; j < more; j++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
    }
    return text.toString();
  }

  private static String code(Random random) {
    return (1 + random.nextInt(9)) + digits(random, WIDTHS[random.nextInt(WIDTHS.length)] - 1);
  }

  private static String digits(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(1 + random.nextInt(9));
    }
    return text.toString();
  }

  private static String hex(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(Character.forDigit(random.nextInt(16), 16));
    }
    return text.toString();
  }

  private static String identityNumber(Random random) {
    String body =
        String.format(
            Locale.ROOT,
            "52263119%02d%02d%02d%03d",
            10 + random.nextInt(90),
            1 + random.nextInt(12),
            1 + random.nextInt(28),
            random.nextInt(1000));
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * Character.digit(body.charAt(i), 10);
    }
    return body + "10X98765432".charAt(sum % 11);
  }
}
