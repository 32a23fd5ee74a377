package logbog.signin.web;

import logbog.signin.LinkToken;
import logbog.web.Page;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where the holder of a letter of access chooses a password.
 *
 * @param oidc what the provider is called that can be used in its place, where there is one
 */
public record AccessPage(LinkToken link, String email, Problems problems, @Nullable String oidc)
    implements Page {}
