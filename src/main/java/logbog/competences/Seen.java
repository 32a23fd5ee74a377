package logbog.competences;

import java.time.LocalDate;
import logbog.people.PersonId;

/**
 * What is told of an assessment when it is recorded.
 *
 * @param method one of those the competence asks for
 * @param words what was seen, in short; may be empty
 */
public record Seen(String method, LocalDate on, PersonId assessor, String words) {}
