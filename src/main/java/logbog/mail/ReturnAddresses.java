package logbog.mail;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import logbog.keys.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The address each letter comes back to when it does not arrive. It says which letter that is, even
 * where what comes back quotes nothing, and bears our mark, so that nobody who has not seen the
 * letter can make one up.
 */
@Component
class ReturnAddresses {

  private static final String PURPOSE = "mail.bounce";
  private static final int ID = 16;
  private static final int MARK = 10;

  /** Figures of base 32, which no mail server spoils by changing their case. */
  private static final int FIGURES = 42;

  private final Keys keys;
  private final @Nullable String local;
  private final @Nullable String domain;
  private final Pattern ours;

  ReturnAddresses(Keys keys, BounceInbox inbox) {
    this.keys = keys;
    var mailbox = inbox.mailbox();
    var parts = mailbox == null ? new String[] {"", ""} : mailbox.value().split("@", 2);
    this.local = mailbox == null ? null : parts[0];
    this.domain = mailbox == null ? null : parts[1];
    this.ours =
        Pattern.compile(
            Pattern.quote(parts[0]) + "\\+([0-9a-v]{" + FIGURES + "})@" + Pattern.quote(parts[1]),
            Pattern.CASE_INSENSITIVE);
  }

  /** Empty where nobody reads what comes back. */
  Optional<String> of(LetterId letter) {
    if (local == null) {
      return Optional.empty();
    }
    var bytes = ByteBuffer.allocate(ID + MARK).put(bytes(letter)).put(mark(letter)).array();
    var figures = new BigInteger(1, bytes).toString(32);
    return Optional.of(
        "%s+%s%s@%s".formatted(local, "0".repeat(FIGURES - figures.length()), figures, domain));
  }

  /**
   * Which letter a text names by an address of ours; empty for any other, also for a forged one.
   */
  Optional<LetterId> letter(String text) {
    var found = ours.matcher(text);
    return local != null && found.find()
        ? read(found.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private Optional<LetterId> read(String figures) {
    var number = new BigInteger(figures, 32).toByteArray();
    var bytes = new byte[ID + MARK];
    var from = Math.max(0, number.length - bytes.length);
    var length = number.length - from;
    System.arraycopy(number, from, bytes, bytes.length - length, length);
    var id = ByteBuffer.wrap(bytes);
    var letter = LetterId.of(new UUID(id.getLong(), id.getLong()));
    return MessageDigest.isEqual(Arrays.copyOfRange(bytes, ID, ID + MARK), mark(letter))
        ? Optional.of(letter)
        : Optional.empty();
  }

  private byte[] mark(LetterId letter) {
    return Arrays.copyOf(keys.hmac(PURPOSE, letter.value().toString()), MARK);
  }

  private static byte[] bytes(LetterId letter) {
    return ByteBuffer.allocate(ID)
        .putLong(letter.value().getMostSignificantBits())
        .putLong(letter.value().getLeastSignificantBits())
        .array();
  }
}
