package logbog.reminders;

import logbog.mail.DeadAddress;

/**
 * An address that mail does not reach, where a school can do something about it.
 *
 * @param apprentice whom it was written down for, with their class; empty for the school's own
 * @param requests on how many open requests it stands as the school's contact
 */
public record DeadEnd(DeadAddress dead, String apprentice, String className, int requests) {}
