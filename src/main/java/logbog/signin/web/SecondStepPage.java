package logbog.signin.web;

import logbog.web.Page;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where the code of the app, or a recovery code, is typed, or a passkey is used.
 *
 * @param app whether the person has an app
 * @param passkey what the browser is asked, of one who has a passkey
 * @param demo the code, where the demo tells it
 */
public record SecondStepPage(
    boolean app, @Nullable String passkey, Problems problems, @Nullable String demo)
    implements Page {}
