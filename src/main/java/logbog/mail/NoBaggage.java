package logbog.mail;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** Jobs carry an id and nothing else, so nothing is ever read back as an object. */
final class NoBaggage implements Serializer {

  @Override
  public byte @Nullable [] serialize(@Nullable Object baggage) {
    if (baggage != null) {
      throw new IllegalArgumentException("A job carries an id and nothing else");
    }
    return null;
  }

  @Override
  public <T> @Nullable T deserialize(Class<T> type, byte[] baggage) {
    throw new IllegalStateException("A job carries an id and nothing else");
  }
}
