package logbog.audit;

/**
 * Who did it.
 *
 * @param kind how we know them
 * @param name a person's id, a proven address, a trainer's stated name, or the operator's login
 */
public record Actor(Kind kind, String name) {

  /** How an actor is known to us. */
  public enum Kind {
    PERSON,
    OFFICE,
    TRAINER,
    OPERATOR,
    SYSTEM
  }

  /** Whoever runs a command on the machine, by their login. */
  public static Actor operator() {
    return new Actor(Kind.OPERATOR, System.getProperty("user.name", "operator"));
  }

  public static Actor system() {
    return new Actor(Kind.SYSTEM, "logbog");
  }
}
