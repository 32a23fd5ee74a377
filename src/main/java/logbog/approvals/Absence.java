package logbog.approvals;

import java.time.LocalDate;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is asked for approvals is away.
 *
 * @param until the last day away
 * @param deputy who stands in; null where nobody does
 * @param deputyName empty where nobody does
 */
public record Absence(
    PersonId person, String name, LocalDate until, @Nullable PersonId deputy, String deputyName) {}
