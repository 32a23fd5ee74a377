package logbog.signin.web;

import logbog.web.Page;
import logbog.web.Problems;

/**
 * Where the holder of a mailed link chooses a new password.
 *
 * @param action where it is sent to, which holds the link
 */
public record NewPasswordPage(String action, String email, Problems problems) implements Page {}
