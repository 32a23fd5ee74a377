package logbog.drill.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that can be repeated: the same seed and number draw the same. */
final class Draw {

  private final Random random;

  Draw(long seed, long number) {
    this.random = new Random(seed * 1_000_003 + number * 7_919 + 17);
    random.nextLong();
  }

  /** True in so many of a hundred cases. */
  boolean in100(int cases) {
    return random.nextInt(100) < cases;
  }

  /** From 0, below a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  byte[] bytes(int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  String made43() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
  }

  /** The token of a form, masked with nothing, as the page would carry it beside the cookie. */
  static String masked(String token) {
    var bytes = token.getBytes(StandardCharsets.UTF_8);
    var masked = Arrays.copyOf(new byte[bytes.length], bytes.length * 2);
    System.arraycopy(bytes, 0, masked, bytes.length, bytes.length);
    return Base64.getUrlEncoder().encodeToString(masked);
  }
}
