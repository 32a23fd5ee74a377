package logbog.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import logbog.people.PersonId;

/** A link mailed to someone of the medical track. It never stands in for the second step. */
record AccessLink(UUID id, Purpose purpose, PersonId person, Instant expires) {

  /** What a link is good for, and for how long. */
  enum Purpose {
    ACCESS(Duration.ofDays(14), "/laege/adgang/"),
    PASSWORD(Duration.ofHours(1), "/laege/adgangskode/ny/");

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
