package logbog.signin.web;

import logbog.web.Page;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where people of the medical track sign in.
 *
 * @param oidc what the provider is called, where there is one
 * @param notice what just happened, the middle of its message key, or null
 */
public record ClinicianLoginPage(
    LoginForm form, Problems problems, @Nullable String oidc, @Nullable String notice)
    implements Page {}
