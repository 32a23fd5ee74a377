package logbog.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail the demo kept instead of sending it. */
public record KeptMail(
    UUID id,
    Instant at,
    EmailAddress to,
    String subject,
    String text,
    String html,
    @Nullable Attachment attachment) {}
