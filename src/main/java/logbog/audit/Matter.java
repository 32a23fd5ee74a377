package logbog.audit;

/** What was read of a learner's record, as the learner is told. */
public enum Matter {
  /** A declaration on its page. */
  DECLARATION,
  /** A declaration as a PDF. */
  PRINT,
  /** All that is known of the learner, on one page. */
  PERSON,
  /** A list with the learner in it, taken away as a file. */
  EXPORT,
  /** Declarations of several learners in one file. */
  ARCHIVE,
  /** A training-place project. */
  PROJECT,
  /** Special needs, or what became of the education plan. */
  PLAN,
  /** What was mailed about the learner. */
  MAIL,
  /** A doctor's logbook, or a part of it. */
  LOGBOOK
}
