package logbog.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.people.Welcome;
import logbog.people.Welcomes;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets in, by the letter that reminds them, apprentices who were called and have no account yet:
 * one link to choose a password and go on to what the school has filled in for them.
 */
@Component
class Welcoming {

  private static final Duration LEAST = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final Welcomes welcomes;
  private final Clock clock;

  Welcoming(JdbcClient jdbc, Welcomes welcomes, Clock clock) {
    this.jdbc = jdbc;
    this.welcomes = welcomes;
    this.clock = clock;
  }

  /**
   * Readies welcomes for those of these letters that need one.
   *
   * @return the letters' details: the welcome by the id of the call, by posting
   */
  Map<UUID, Map<String, String>> lettingIn(List<Posted> posted) {
    var details = new HashMap<UUID, Map<String, String>>();
    jdbc.sql(
            """
            select r.posting_id, s.called_id, s.name, s.address, s.speciality_id, s.school_start
            from reminders.reminder r
            join summons.roll s on s.called_id = r.subject
            where r.posting_id = any(:postings) and r.about = 'CALLED' and r.role = 'APPRENTICE'
              and s.apprentice_id is null
            """)
        .param("postings", posted.stream().map(Posted::id).toArray(UUID[]::new))
        .query(
            row -> {
              var called = row.getObject("called_id", UUID.class);
              var welcome =
                  welcomes.ready(
                      new Welcome(
                          row.getString("name"),
                          new EmailAddress(row.getString("address")),
                          row.getObject("speciality_id", UUID.class),
                          path(called),
                          expiry(row.getObject("school_start", LocalDate.class))));
              details
                  .computeIfAbsent(row.getObject("posting_id", UUID.class), id -> new HashMap<>())
                  .put(called.toString(), welcome.toString());
            });
    return details;
  }

  /** Where a call leads its reader: in by the welcome, or to where they sign in as ever. */
  String way(Letter letter, UUID called) {
    return Optional.ofNullable(letter.details().get(called.toString()))
        .map(UUID::fromString)
        .flatMap(welcomes::path)
        .orElseGet(() -> path(called));
  }

  private static String path(UUID called) {
    return "/indkaldelser/" + called;
  }

  private Instant expiry(LocalDate schoolStart) {
    var after = schoolStart.plusDays(31).atStartOfDay(Shell.DENMARK).toInstant();
    var least = clock.instant().plus(LEAST);
    return after.isAfter(least) ? after : least;
  }
}
