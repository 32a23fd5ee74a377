package logbog.programmes;

import org.jspecify.annotations.Nullable;

/** A place in an edition that flaws are told of. */
record Place(@Nullable Integer goal, @Nullable Integer part) {
  static final Place EDITION = new Place(null, null);

  static Place goal(int goal) {
    return new Place(goal, null);
  }

  static Place part(int part) {
    return new Place(null, part);
  }

  Place with(int part) {
    return new Place(goal, part);
  }
}
