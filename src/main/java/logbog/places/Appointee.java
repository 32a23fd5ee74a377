package logbog.places;

import logbog.mail.EmailAddress;

/** Someone to be named for a place. */
record Appointee(EmailAddress address, String name) {}
