package logbog.roles;

import java.util.List;
import logbog.mail.EmailAddress;
import logbog.people.Mobile;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A user as they are kept, before anyone looks. */
record UserRow(PersonId id, String name, EmailAddress email, @Nullable Mobile mobile) {

  User whole(String cpr, List<Held> held) {
    return new User(id, name, email.value(), mobile == null ? null : mobile.written(), cpr, held);
  }

  User narrow(List<Held> held) {
    return new User(id, name, email.hinted(), null, "", held);
  }
}
