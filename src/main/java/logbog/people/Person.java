package logbog.people;

import java.util.Locale;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;

/**
 * A person as others may know them.
 *
 * @param email the one last proven
 * @param language in which they last chose to read; Danish until they choose
 */
public record Person(PersonId id, String name, EmailAddress email, Locale language) {

  /** A letter to them, in their language. */
  public Letter letter(String kind, UUID about) {
    return Letter.of(kind, email, about).in(language);
  }
}
