package logbog.signin;

/**
 * A passage and what is asked next on it.
 *
 * @param cookie what the browser is known by
 */
public record Standing(LinkToken cookie, Passage passage, Stage stage) {

  /**
   * @throws DeadLink if something else is asked next
   */
  Passage at(Stage expected) {
    if (stage != expected) {
      throw new DeadLink();
    }
    return passage;
  }
}
