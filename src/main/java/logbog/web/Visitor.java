package logbog.web;

/** The signed-in person as the layout shows them; the principal of a session implements it. */
public interface Visitor {

  /** The name or address shown in the header. */
  String displayName();

  /** Where this visitor's own front page is. */
  String home();
}
