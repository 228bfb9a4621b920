package org.xiangzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.xiangzhi.governance.journal.CodecException;
import org.xiangzhi.governance.kernel.Messages;
import org.xiangzhi.governance.kernel.Refusal;

/** Reads samples and looks at what was refused; shared by the tests. */
final class Reading {
  static final JsonCodec CODEC = new JsonCodec();

  /** A document that is accepted; the tests spoil one thing in it. */
  static final String GOOD =
      "{\"type\":\"courtyard.found/1\",\"courtyard\":\"east\",\"households\":3,"
          + "\"on\":\"2026-01-31\",\"members\":[\"a\"],\"note\":\"n\"}";

  /** Another one, with an instant, maps, sets and nested values. */
  static final String DUTIES =
      "{\"type\":\"courtyard.set-duties\",\"at\":\"2026-01-31T01:00:00Z\",\"strict\":true,"
          + "\"offset\":-5,\"duties\":[\"GATE\",\"PATHS\"],\"points\":{\"b\":2},"
          + "\"wording\":{\"GATE\":{\"zh\":\"门\",\"en\":\"gate\"},"
          + "\"PATHS\":{\"zh\":\"路\",\"en\":\"paths\"}},"
          + "\"period\":{\"from\":\"2026-01-01\",\"until\":\"2026-01-01\"},"
          + "\"majority\":{\"type\":\"majority.share\","
          + "\"value\":{\"numerator\":2,\"denominator\":3,\"strict\":false}},"
          + "\"branches\":[{\"title\":\"top\",\"below\":[{\"title\":\"leaf\",\"below\":[]}]}]}";

  private Reading() {}

  /** Returns the good document with one part replaced, which must be there. */
  static String spoil(String document, String part, String by) {
    assertThat(document).contains(part);
    return document.replace(part, by);
  }

  /** Reads the spoilt good document and returns its only refusal. */
  static Refusal refusal(String part, String by) {
    return only(refusals(() -> CODEC.read(spoil(GOOD, part, by), Sample.class)));
  }

  /** Reads the second document, spoilt, and returns its only refusal. */
  static Refusal dutiesRefusal(String part, String by) {
    return only(refusals(() -> CODEC.read(spoil(DUTIES, part, by), Sample.class)));
  }

  /** Reads a document and returns its only refusal. */
  static Refusal refusalOf(String document) {
    return only(refusals(() -> CODEC.read(document, Sample.class)));
  }

  static Refusal only(ImmutableList<Refusal> refusals) {
    assertThat(refusals).hasSize(1);
    return refusals.get(0);
  }

  /** Runs what must be refused, and checks what holds for every refusal. */
  static ImmutableList<Refusal> refusals(Callable<?> reading) {
    CodecException e = catchThrowableOfType(CodecException.class, reading::call);
    assertThat(e).isNotNull();
    for (Refusal refusal : e.refusals()) {
      for (Locale locale : ImmutableList.of(Locale.ENGLISH, Locale.CHINESE)) {
        // An argument that is missing is shown as a dash.
        assertThat(Messages.in(locale).render(refusal)).doesNotContain("–").doesNotContain("{}");
      }
      assertThat(refusal.pointer()).isPresent();
      assertThat(refusal.toString()).doesNotContain("org.xiangzhi.governance.json");
      assertThat(refusal.toString()).doesNotContain("tools.jackson").doesNotContain("java.");
      assertThat(refusal.toString()).doesNotContain("110101199003070");
    }
    return e.refusals();
  }
}
