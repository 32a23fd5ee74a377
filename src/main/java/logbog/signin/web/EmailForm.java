package logbog.signin.web;

import org.jspecify.annotations.Nullable;

/** One address, as typed. */
public record EmailForm(@Nullable String email) {}
