package logbog.people;

import logbog.mail.EmailAddress;

/**
 * Which addresses may sign in with a code (V9): each module that gives addresses a right to read
 * implements it as a bean.
 */
public interface KnownAddresses {

  /** Whether something has been named or proven for this address that it may read. */
  boolean knows(EmailAddress address);
}
