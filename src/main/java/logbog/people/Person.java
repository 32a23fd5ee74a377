package logbog.people;

import logbog.mail.EmailAddress;

/** A person as others may know them. The address is the one last proven. */
public record Person(PersonId id, String name, EmailAddress email) {}
