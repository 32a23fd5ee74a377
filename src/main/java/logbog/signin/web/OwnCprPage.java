package logbog.signin.web;

import logbog.web.Page;
import logbog.web.Problems;

/**
 * Where someone whom an education lead has made a user says who they are (M1).
 *
 * @param reachable whether a mobile number is known, and not asked for
 */
public record OwnCprPage(OwnCprForm form, boolean reachable, Problems problems) implements Page {}
