package logbog.places;

import logbog.mail.EmailAddress;
import logbog.people.KnownAddresses;
import org.springframework.stereotype.Component;

/** The addresses of people named at a school may sign in with a code (V9). */
@Component
class StaffAddresses implements KnownAddresses {

  private final Staff staff;

  StaffAddresses(Staff staff) {
    this.staff = staff;
  }

  @Override
  public boolean knows(EmailAddress address) {
    return !staff.of(address).isEmpty();
  }
}
