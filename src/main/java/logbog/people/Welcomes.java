package logbog.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import logbog.mail.EmailAddress;

/**
 * Lets people in by another module's letter. Whoever keeps the accounts implements it as a bean: a
 * person without an account gets one link that lets them choose a password and leads on.
 */
public interface Welcomes {

  /** Who has proven which of these addresses. One statement. */
  Map<EmailAddress, PersonId> owners(Collection<EmailAddress> addresses);

  /** Readies welcomes in the caller's transaction; it is still to be mailed. */
  UUID ready(Welcome welcome);

  /**
   * The path of the link, made again as the letter is written: a secret that is never kept. Empty
   * once it is used or over.
   */
  Optional<String> path(UUID welcome);
}
