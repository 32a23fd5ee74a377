package logbog.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import logbog.keys.Keys;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.springframework.stereotype.Component;

/**
 * Signs where the chain had come to and when (Ed25519). Whoever owns the database lacks this key,
 * so a chain made anew cannot pass for the old one.
 */
@Component
class Signet {

  private static final byte[] PURPOSE = "logbog.audit.checkpoint".getBytes(StandardCharsets.UTF_8);

  private final Ed25519PrivateKeyParameters secret;
  private final Ed25519PublicKeyParameters open;

  Signet(Keys keys) {
    secret = new Ed25519PrivateKeyParameters(keys.seed("audit.checkpoint"));
    open = secret.generatePublicKey();
  }

  byte[] sign(Link link, Instant at) {
    var signer = new Ed25519Signer();
    signer.init(true, secret);
    signer.update(PURPOSE, 0, PURPOSE.length);
    var message = message(link, at);
    signer.update(message, 0, message.length);
    return signer.generateSignature();
  }

  boolean signed(Link link, Instant at, byte[] signature) {
    var signer = new Ed25519Signer();
    signer.init(false, open);
    signer.update(PURPOSE, 0, PURPOSE.length);
    var message = message(link, at);
    signer.update(message, 0, message.length);
    return signer.verifySignature(signature);
  }

  /** In hex, for whoever wants to check a checkpoint with tools of their own. */
  String publicKey() {
    return HexFormat.of().formatHex(open.getEncoded());
  }

  private static byte[] message(Link link, Instant at) {
    return ByteBuffer.allocate(8 + 32 + 8)
        .putLong(link.position())
        .put(link.hash())
        .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
        .array();
  }
}
