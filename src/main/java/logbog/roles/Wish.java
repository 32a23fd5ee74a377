package logbog.roles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role that somebody is to have. */
public record Wish(Role role, Scope scope, LocalDate from, @Nullable LocalDate to) {}
