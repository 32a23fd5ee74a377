package logbog.people;

import java.util.Optional;
import logbog.web.Page;

/**
 * What a module has to tell a school or company at the top of its front page: each implements it as
 * a bean, and they stand in the order of their {@code @Order}.
 */
public interface OfficeTidings {

  /**
   * A part of the page, drawn by its own template, or nothing.
   *
   * @param sides what the office is, so that nobody asks about what it is not
   */
  Optional<Page> of(Viewer.Office office, OfficeSides sides);
}
