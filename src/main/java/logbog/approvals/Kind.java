package logbog.approvals;

/** What can be approved; beside each is what the subject's id names. */
public enum Kind {
  /** A competence of the post's curriculum. */
  COMPETENCE,
  /** A part of a speciality course. */
  COURSE_PART,
  /** A general course, or a speciality's courses overall. */
  COURSE,
  /** The time of an element of the post. */
  TIME,
  /** The goals of an element of the post. */
  GOALS,
  /** A module of the research training. */
  RESEARCH_MODULE,
  /** The research training of the post overall. */
  RESEARCH
}
