package logbog.signin.web;

import logbog.web.Page;
import logbog.web.Problems;

/**
 * Where someone who forgot their password asks for a link.
 *
 * @param action where it is sent to
 */
public record ForgottenPage(String action, EmailForm form, Problems problems) implements Page {}
