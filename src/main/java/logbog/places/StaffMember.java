package logbog.places;

import java.time.LocalDate;
import logbog.audit.Actor;
import logbog.audit.ReadAs;
import logbog.audit.Reader;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A person named at a school, who signs in with this address and a one-time code.
 *
 * @param since the first day
 * @param until the last day, where one is said
 * @param namedBy the owner's address, or the operator, who named them
 */
public record StaffMember(
    StaffId id,
    School school,
    EmailAddress address,
    String name,
    StaffRole role,
    LocalDate since,
    @Nullable LocalDate until,
    String namedBy) {

  public boolean owner() {
    return role == StaffRole.OWNER;
  }

  /** Named on this day, the first and the last included. */
  public boolean on(LocalDate day) {
    return !since.isAfter(day) && (until == null || !until.isBefore(day));
  }

  /** As whom they read for the school. */
  public Reader reader(Actor actor, ReadAs as, @Nullable String through) {
    return new Reader(actor, as, name, school.name(), through, school.institutionNo());
  }

  /** As trails and lists call them. */
  public String inFull() {
    return name + ", " + school.name();
  }
}
