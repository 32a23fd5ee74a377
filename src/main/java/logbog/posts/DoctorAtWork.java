package logbog.posts;

import java.time.LocalDate;
import logbog.people.PersonId;

/**
 * A doctor in a list.
 *
 * @param department of the element under way, or the last, or the next
 */
public record DoctorAtWork(
    PersonId doctor,
    String name,
    String stage,
    String department,
    int number,
    LocalDate from,
    LocalDate to) {}
