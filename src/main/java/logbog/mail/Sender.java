package logbog.mail;

/** Whom letters come from: the same for all of them. */
record Sender(String name, EmailAddress address) {}
