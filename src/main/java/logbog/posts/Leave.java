package logbog.posts;

import java.time.LocalDate;
import java.util.UUID;

/** A time a doctor is away from a post; nobody says why. */
public record Leave(UUID id, PostId post, LocalDate from, LocalDate to) {}
