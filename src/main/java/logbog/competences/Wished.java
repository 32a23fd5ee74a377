package logbog.competences;

import logbog.curricula.CompetenceId;
import logbog.mail.EmailAddress;
import logbog.places.DepartmentId;

/** What a doctor tells of a supervisor who does not exist yet. */
public record Wished(
    CompetenceId competence,
    DepartmentId department,
    String name,
    EmailAddress email,
    String note) {}
