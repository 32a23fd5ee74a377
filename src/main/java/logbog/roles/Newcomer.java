package logbog.roles;

import logbog.mail.EmailAddress;
import logbog.people.Cpr;
import logbog.people.Mobile;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be entered.
 *
 * @param cpr null where the new one enters it at the first sign-in
 */
public record Newcomer(String name, EmailAddress email, Mobile mobile, @Nullable Cpr cpr) {}
