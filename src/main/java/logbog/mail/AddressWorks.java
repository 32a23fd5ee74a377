package logbog.mail;

/** Somebody has shown or said that mail reaches an address; whoever held it for dead forgets so. */
public record AddressWorks(EmailAddress address) {}
