package logbog.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A master secret, and the keys derived from it so far. */
final class Master {

  private final SecretKey secret;
  private final Map<String, SecretKey> byPurpose = new ConcurrentHashMap<>();

  Master(byte[] secret) {
    this.secret = new SecretKeySpec(secret, "HKDF");
  }

  SecretKey key(String purpose, String algorithm) {
    return byPurpose.computeIfAbsent(
        algorithm + "/" + purpose,
        name -> {
          try {
            var info = name.getBytes(StandardCharsets.UTF_8);
            return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                    algorithm, HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info, 32));
          } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
          }
        });
  }
}
