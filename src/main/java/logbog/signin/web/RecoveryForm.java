package logbog.signin.web;

import org.jspecify.annotations.Nullable;

/** That the codes are kept, as ticked. */
public record RecoveryForm(@Nullable String kept) {}
