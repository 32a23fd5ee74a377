package logbog.signin;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id. Each hash takes 19 MB and a core, so only a few are made at a
 * time: virtual threads bound nothing.
 */
@Component
class Passwords {

  private static final int PATIENCE_SECONDS = 10;

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
  private final Semaphore atOnce =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
  private final HashedPassword nobodys = hash(new Password("the password of no one"));

  HashedPassword hash(Password password) {
    return bounded(() -> new HashedPassword(argon2.encode(password.value())));
  }

  /** Compares; takes the same time when there is nothing to compare with. */
  boolean matches(Password typed, Optional<HashedPassword> kept) {
    var against = kept.orElse(nobodys);
    var same = bounded(() -> argon2.matches(typed.value(), against.value()));
    return same && kept.isPresent();
  }

  private <T> T bounded(Supplier<T> work) {
    try {
      if (!atOnce.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new TooBusy();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new TooBusy();
    }
    try {
      return work.get();
    } finally {
      atOnce.release();
    }
  }
}
