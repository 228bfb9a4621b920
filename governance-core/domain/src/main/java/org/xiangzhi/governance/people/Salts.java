package org.xiangzhi.governance.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.xiangzhi.governance.kernel.PersonId;

/** Gives the salts of commitments. Deciding draws no random numbers: they come from outside. */
@FunctionalInterface
public interface Salts {
  /** Bytes of entropy that a command needs. */
  int ENTROPY = 32;

  /**
   * Returns a salt.
   *
   * @param person whose field
   * @param field which field
   * @return 64 lower-case hexadecimal digits, the same for the same person and field
   */
  String salt(PersonId person, PersonalField field);

  /**
   * Derives salts with HMAC-SHA-256, keyed with entropy that is drawn anew for each command and
   * kept nowhere.
   *
   * @param entropy 32 random bytes
   * @return the salts
   * @throws IllegalArgumentException if there are not 32 bytes
   */
  static Salts from(byte[] entropy) {
    if (entropy.length != ENTROPY) {
      throw new IllegalArgumentException(ENTROPY + " bytes of entropy are needed");
    }
    SecretKeySpec key = new SecretKeySpec(entropy, "HmacSHA256");
    return (person, field) -> {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        String what = person.value() + "\n" + field.key();
        return HexFormat.of().formatHex(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("every Java platform has HmacSHA256", e);
      }
    };
  }
}
