package logbog.web;

/**
 * All that one page shows, as a record. Its template has the same name, in the folder of its
 * module: {@code logbog.declarations.web.FillingPage} is drawn by {@code
 * declarations/FillingPage.jte}.
 */
public interface Page {

  /** The template that draws this page. */
  default String template() {
    var parts = getClass().getName().split("\\.");
    return parts[1] + "/" + parts[parts.length - 1] + ".jte";
  }
}
