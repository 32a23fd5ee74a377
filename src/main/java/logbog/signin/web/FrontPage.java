package logbog.signin.web;

import java.util.List;
import logbog.web.Page;

/**
 * The front page, for those who have not signed in and for apprentices who have.
 *
 * @param tidings what modules have to tell the apprentice, above the doors
 */
public record FrontPage(List<Page> tidings) implements Page {}
