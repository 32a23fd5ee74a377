package logbog.roles;

import java.util.List;
import logbog.mail.EmailAddress;
import logbog.people.Mobile;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A user of the doctors' logbook, as far as the viewer sees them.
 *
 * @param email hinted where the viewer has no part in them
 * @param mobile null where none is known, or the viewer has no part in them
 * @param cpr masked; empty where none is known, or the viewer has no part in them
 * @param held what counts today
 */
public record User(
    PersonId id, String name, String email, @Nullable String mobile, String cpr, List<Held> held) {

  /** As it was read, before anyone looks. */
  record Row(PersonId id, String name, EmailAddress email, @Nullable Mobile mobile) {

    User whole(String cpr, List<Held> held) {
      return new User(id, name, email.value(), mobile == null ? null : mobile.written(), cpr, held);
    }

    User narrow(List<Held> held) {
      return new User(id, name, email.hinted(), null, "", held);
    }
  }
}
