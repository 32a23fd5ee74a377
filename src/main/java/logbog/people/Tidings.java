package logbog.people;

import java.util.Optional;
import logbog.web.Page;

/**
 * What a module has to tell an apprentice on the front page, above the doors: each implements it as
 * a bean, and they stand in the order of their {@code @Order}.
 */
public interface Tidings {

  /** A part of the page, drawn by its own template, or nothing. */
  Optional<Page> of(Viewer.Member apprentice);
}
