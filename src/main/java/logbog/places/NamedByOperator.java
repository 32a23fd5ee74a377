package logbog.places;

import logbog.audit.Actor;
import logbog.mail.EmailAddress;

/**
 * What else the operator names people for, at no school and no committee: a module implements it as
 * a bean, and {@code appoint} and {@code dismiss} obey it.
 */
public interface NamedByOperator {

  /** The first word after the command. */
  String kind();

  /** As the answer calls it: "is named for …". */
  String what();

  /** Whether this is news. */
  boolean name(Appointee who, Actor operator);

  /** Ends it at once. Whether there was something to end. */
  boolean end(EmailAddress address, Actor operator);
}
