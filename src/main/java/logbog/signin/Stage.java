package logbog.signin;

/** What is asked next of one on the way into the medical track. */
public enum Stage {
  CODE("/laege/kode"),
  APP("/laege/app"),
  CODES("/laege/koder"),
  CPR("/laege/cpr"),
  IN("/laege");

  private final String path;

  Stage(String path) {
    this.path = path;
  }

  public String path() {
    return path;
  }
}
