package logbog.people;

import java.time.Instant;
import java.util.UUID;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Whom a link lets in, and where it leads.
 *
 * @param name as others wrote it; the person may correct it
 * @param speciality the likely one, by id, where it is known
 * @param next path of ours to lead to once signed in
 * @param expires when the link is over
 */
public record Welcome(
    String name, EmailAddress email, @Nullable UUID speciality, String next, Instant expires) {}
