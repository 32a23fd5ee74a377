package logbog.signin;

import java.util.Optional;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Someone asks for a code.
 *
 * @param form the key of the form that was sent, so that a double click is one asking
 * @param flow the flow this browser is in, if any
 * @param browser by which this browser is known, if it is
 * @param program the browser, in words that are safe to repeat
 * @param wish the page that is wanted, or null for the list
 */
public record Asking(
    EmailAddress email,
    String form,
    Optional<LinkToken> flow,
    Optional<LinkToken> browser,
    BrowserProgram program,
    @Nullable String wish,
    Caller caller) {}
