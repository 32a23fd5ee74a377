package logbog.followup;

/** The three who follow up together. */
public enum Side {
  APPRENTICE,
  COMPANY,
  SCHOOL
}
