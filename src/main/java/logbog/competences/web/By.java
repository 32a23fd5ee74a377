package logbog.competences.web;

/** How the list of competences is parted. */
public enum By {
  /** By the seven roles of a doctor; a competence stands under the first of its own. */
  ROLE("rolle"),
  /** By the element each is planned for. */
  ELEMENT("delforloeb"),
  /** By what is to be done: those that wait for the doctor first. */
  STATE("tilstand");

  private final String word;

  By(String word) {
    this.word = word;
  }

  /** As an address says it. */
  public String word() {
    return word;
  }

  /** By role, unless the address says something else that there is. */
  static By of(String word) {
    for (var each : values()) {
      if (each.word.equals(word)) {
        return each;
      }
    }
    return ROLE;
  }
}
