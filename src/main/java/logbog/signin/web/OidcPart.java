package logbog.signin.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The provider, on the page of how one signs in.
 *
 * @param name what it is called
 * @param since since when an account there is bound; null where none is
 */
public record OidcPart(String name, @Nullable Instant since) {}
