package logbog.declarations;

import java.time.Instant;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * The first time someone of the school read a signed declaration.
 *
 * @param name the reader's, where they are named at the school
 * @param school where they were named then
 */
public record SchoolReading(
    EmailAddress address, @Nullable String name, @Nullable String school, Instant at) {

  /** {@code Birgit Dam, Midtby Tekniske Skole}, or the address. */
  public String who() {
    return name == null || school == null ? address.value() : name + ", " + school;
  }
}
