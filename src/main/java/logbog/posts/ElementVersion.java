package logbog.posts;

import java.time.Instant;
import java.time.LocalDate;
import logbog.places.DepartmentId;

/**
 * How an element was known from a moment on.
 *
 * @param withdrawn whether it ceased to stand then, with the facts it had
 */
public record ElementVersion(
    Instant at,
    DepartmentId department,
    LocalDate from,
    LocalDate to,
    int percent,
    boolean withdrawn) {}
