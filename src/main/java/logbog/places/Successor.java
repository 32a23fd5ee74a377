package logbog.places;

import java.time.Instant;
import java.util.UUID;
import logbog.mail.EmailAddress;

/** Who took over from a trainer who left, as the one who left said it. */
public record Successor(
    UUID id,
    EmailAddress leaver,
    String leaverName,
    EmailAddress address,
    String name,
    Instant statedAt) {}
