package logbog.places;

import java.time.LocalDate;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Someone to be named for a place.
 *
 * @param since the first day; null is today
 * @param until the last day; null is as long as nobody ends it
 */
public record Appointee(
    EmailAddress address, String name, @Nullable LocalDate since, @Nullable LocalDate until) {

  Appointee(EmailAddress address, String name) {
    this(address, name, null, null);
  }
}
