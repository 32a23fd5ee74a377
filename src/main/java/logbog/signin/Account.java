package logbog.signin;

import java.time.Instant;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A person's way in. It opens nothing before its address is proven. */
record Account(
    PersonId person, EmailAddress email, HashedPassword password, @Nullable Instant provenAt) {

  boolean proven() {
    return provenAt != null;
  }
}
