package logbog.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;

/** A link we mailed: whoever holds it reads the mail of that address. */
public record Proof(
    UUID id, Purpose purpose, PersonId person, EmailAddress email, Instant expires) {

  /** What a link is good for, and for how long. */
  public enum Purpose {
    ADDRESS(Duration.ofDays(2), "/konto/bekraeft/"),
    NEW_ADDRESS(Duration.ofDays(2), "/konto/bekraeft/"),
    PASSWORD(Duration.ofHours(1), "/adgangskode/ny/");

    private final Duration life;
    private final String path;

    Purpose(Duration life, String path) {
      this.life = life;
      this.path = path;
    }

    Duration life() {
      return life;
    }

    String path() {
      return path;
    }
  }
}
