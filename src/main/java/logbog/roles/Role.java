package logbog.roles;

import java.util.Optional;

/** What somebody may be in the doctors' training. */
public enum Role {
  /** Uddannelseslæge. */
  TRAINEE,
  /** Hovedvejleder. */
  PRINCIPAL_SUPERVISOR,
  /** Vejleder. */
  SUPERVISOR,
  /** Uddannelsesansvarlig overlæge, UAO, of a hospital's department. */
  EDUCATION_LEAD,
  /** Tutorlæge of a practice. */
  GP_TUTOR,
  /** Hovedkursusleder of a speciality. */
  HEAD_COURSE_LEADER,
  /** Delkursusleder of one part of a speciality's courses. */
  PART_COURSE_LEADER,
  /** Kursusudbyder of general courses. */
  COURSE_PROVIDER,
  /** Forskningstræningsvejleder. */
  RESEARCH_SUPERVISOR,
  /** Videreuddannelsessekretariat of a region. */
  SECRETARIAT,
  /** The logbook's projektleder. */
  PROJECT_LEAD;

  /** Whether it holds at one department or practice. */
  public boolean atDepartment() {
    return supervises() || this == EDUCATION_LEAD || this == GP_TUTOR;
  }

  /** Whether it approves single competences only when that is delegated. */
  public boolean supervises() {
    return this == PRINCIPAL_SUPERVISOR || this == SUPERVISOR;
  }

  /** Whether doctors ask its holders for approvals. */
  public boolean isAsked() {
    return this != TRAINEE && this != SECRETARIAT && this != PROJECT_LEAD;
  }

  /** Whether it finds users: those who give roles do. */
  boolean findsUsers() {
    return this == SECRETARIAT || this == PROJECT_LEAD || this == EDUCATION_LEAD;
  }

  /**
   * The role whose holders give and end this one (M3); empty where the registers or the operator
   * do.
   */
  public Optional<Role> maker() {
    return switch (this) {
      case TRAINEE, PROJECT_LEAD -> Optional.empty();
      case SECRETARIAT, HEAD_COURSE_LEADER, PART_COURSE_LEADER -> Optional.of(PROJECT_LEAD);
      case EDUCATION_LEAD, GP_TUTOR, COURSE_PROVIDER, RESEARCH_SUPERVISOR ->
          Optional.of(SECRETARIAT);
      case PRINCIPAL_SUPERVISOR, SUPERVISOR -> Optional.of(EDUCATION_LEAD);
    };
  }
}
