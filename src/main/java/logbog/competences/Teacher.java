package logbog.competences;

import logbog.people.PersonId;
import logbog.places.Department;
import logbog.roles.Role;

/** Someone who trains a doctor, in the role that lets them. */
public record Teacher(PersonId person, String name, Role role, Department department) {}
