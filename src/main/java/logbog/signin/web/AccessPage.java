package logbog.signin.web;

import logbog.signin.LinkToken;
import logbog.web.Page;
import logbog.web.Problems;

/** Where the holder of a letter of access chooses a password. */
public record AccessPage(LinkToken link, String email, Problems problems) implements Page {}
