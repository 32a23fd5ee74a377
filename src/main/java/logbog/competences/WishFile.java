package logbog.competences;

import java.time.LocalDate;
import java.util.List;
import logbog.curricula.Competence;
import logbog.places.Department;
import logbog.roles.Known;

/**
 * A wish with all the education lead needs to answer it.
 *
 * @param known those we know already who may be meant: the same address, or the same name
 * @param until until when the doctor is at the department: so long is proposed for the delegation
 */
public record WishFile(
    SupervisorWish wish,
    String doctorName,
    Competence competence,
    Department department,
    List<Known> known,
    LocalDate until) {}
