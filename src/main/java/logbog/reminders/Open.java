package logbog.reminders;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One request that is still open as its digest is written.
 *
 * @param role what the reader is reminded as
 * @param deadline the school start, where it is known
 * @param reachable whether a trainer can be reached
 * @param lost whether mail does not reach the apprentice
 */
record Open(
    String about,
    UUID subject,
    Role role,
    String apprentice,
    String workplace,
    String className,
    LocalDate periodEnd,
    LocalDate deadline,
    boolean reachable,
    boolean lost) {}
