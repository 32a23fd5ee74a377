package logbog.places;

import logbog.mail.EmailAddress;
import logbog.people.KnownAddresses;
import org.springframework.stereotype.Component;

/** The addresses of committee members may sign in with a code, from the first day to the last. */
@Component
class MemberAddresses implements KnownAddresses {

  private final MemberRows rows;

  MemberAddresses(MemberRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean knows(EmailAddress address) {
    return !rows.committeesOf(address).isEmpty();
  }
}
