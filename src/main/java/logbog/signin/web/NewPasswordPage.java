package logbog.signin.web;

import logbog.signin.LinkToken;
import logbog.web.Page;
import logbog.web.Problems;

/** Where the holder of a mailed link chooses a new password. */
public record NewPasswordPage(LinkToken link, String email, Problems problems) implements Page {}
