package logbog.signin;

import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * An address has been proven.
 *
 * @param browser by which the browser is known from now on
 * @param wish the page that was wanted, or null
 */
public record Entry(Viewer.Office office, LinkToken browser, @Nullable String wish) {}
