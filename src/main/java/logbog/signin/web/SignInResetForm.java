package logbog.signin.web;

import org.jspecify.annotations.Nullable;

/** That e-mail and mobile were checked with the user, as ticked. */
public record SignInResetForm(@Nullable String checked) {}
