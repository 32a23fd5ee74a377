package logbog.mail;

import org.jspecify.annotations.Nullable;

/**
 * The mail server is not to be had. That says nothing of the letter, which waits for the server.
 */
final class ServerAway extends RuntimeException {

  private final @Nullable String reason;

  private ServerAway(@Nullable String reason) {
    super("The mail server is away", null, false, false);
    this.reason = reason;
  }

  static ServerAway tried(String reason) {
    return new ServerAway(reason);
  }

  /** It is known to be away, and was not tried for this letter. */
  static ServerAway known() {
    return new ServerAway(null);
  }

  /** What was met when it was tried for this letter. */
  @Nullable String reason() {
    return reason;
  }
}
