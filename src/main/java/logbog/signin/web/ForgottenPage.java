package logbog.signin.web;

import logbog.web.Page;
import logbog.web.Problems;

/** Where someone who forgot their password asks for a link. */
public record ForgottenPage(EmailForm form, Problems problems) implements Page {}
