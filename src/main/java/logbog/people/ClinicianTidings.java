package logbog.people;

import java.util.List;
import java.util.Optional;
import logbog.web.Page;

/**
 * What a module adds to the front page of the medical track ({@code /logbog}): each implements it
 * as a bean, and they stand in the order of their {@code @Order}. Each asks for itself what the
 * viewer's active role may see.
 */
public interface ClinicianTidings {

  /** A part of the page, drawn by its own template, or nothing. */
  default Optional<Page> part(Viewer.Clinician viewer) {
    return Optional.empty();
  }

  /** Places to go from here, which are the navigation of the track. */
  default List<Door> doors(Viewer.Clinician viewer) {
    return List.of();
  }

  /**
   * A place to go.
   *
   * @param path a path of ours
   * @param name key of its name; the same with {@code .text} after it says what is done there
   * @param waiting how much waits there for the viewer; 0 says nothing
   */
  record Door(String path, String name, int waiting) {}
}
