package logbog.research;

/** What research training comes to (M8). A working day is 7.4 hours. */
final class Requirement {

  /** 20 working days. */
  static final int HOURS = 148;

  /** Of which 10 at least are courses. */
  static final int HOURS_OF_COURSES = 74;

  /** It is begun within so many years of the post's first day. */
  static final int YEARS_TO_BEGIN = 2;

  /** The courses are done within so many months of its beginning. */
  static final int MONTHS_FOR_COURSES = 12;

  /** It is done so many months before the post ends. */
  static final int MONTHS_BEFORE_END = 6;

  private Requirement() {}
}
