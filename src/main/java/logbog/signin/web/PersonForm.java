package logbog.signin.web;

import org.jspecify.annotations.Nullable;

/** Name and speciality of a profile, as typed. */
public record PersonForm(
    @Nullable String name, @Nullable String programme, @Nullable String speciality) {}
