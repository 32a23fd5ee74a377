package logbog.signin;

import java.time.Instant;
import java.util.UUID;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One way to the provider and back.
 *
 * @param person who binds; null where somebody signs in
 * @param link the letter's, where somebody binds by it
 * @param wish the page the reader wanted
 * @param beganAt when the browser was sent to the provider
 * @param vouched whom the provider named, until it is said that it is them
 */
record OidcAttempt(
    UUID id,
    Purpose purpose,
    @Nullable PersonId person,
    @Nullable UUID link,
    @Nullable String wish,
    Instant beganAt,
    @Nullable Vouched vouched) {

  /** What somebody goes to the provider for. */
  enum Purpose {
    /** To get in. */
    SIGN_IN,
    /** To say, signed in, which account is theirs. */
    BIND,
    /** To say it by the link of the letter of access. */
    ACCESS
  }
}
