package logbog.declarations;

import java.util.Optional;
import logbog.people.Viewer;
import logbog.web.Page;

/**
 * What a module that knows declarations shows on the page on which one is read: each implements it
 * as a bean, and they stand in the order of their {@code @Order}.
 */
public interface Beside {

  /**
   * A part of the page, drawn by its own template, or nothing.
   *
   * @param viewer whoever reads, and may read this declaration
   */
  Optional<Page> of(Viewer viewer, DeclarationFile file);
}
