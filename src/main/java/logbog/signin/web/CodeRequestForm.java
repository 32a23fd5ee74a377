package logbog.signin.web;

import org.jspecify.annotations.Nullable;

/**
 * An address that wants a code, as typed.
 *
 * @param til where the reader wanted to go
 */
public record CodeRequestForm(@Nullable String email, @Nullable String til) {}
