package logbog.roles;

import java.time.LocalDate;
import java.util.UUID;
import logbog.people.GrantId;
import org.jspecify.annotations.Nullable;

/**
 * That a supervisor may approve single competences at their department.
 *
 * @param supervisor the supervisor's role
 */
public record Delegation(UUID id, GrantId supervisor, LocalDate from, @Nullable LocalDate to) {}
