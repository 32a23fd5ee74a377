package logbog.backup;

/** Where a timeline was left for the next. */
record Turn(int timeline, Position at) {

  /**
   * @param line of the file PostgreSQL keeps of a timeline: {@code 1 0/3096958 before 2026-...}
   */
  static Turn of(String line) {
    var word = line.split("\\s+", 3);
    return new Turn(Integer.parseInt(word[0]), Position.of(word[1]));
  }
}
