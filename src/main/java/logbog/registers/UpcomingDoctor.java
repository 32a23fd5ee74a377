package logbog.registers;

import java.time.LocalDate;
import logbog.people.PersonId;

/** A doctor who is known and has not begun (planlagt læge). */
public record UpcomingDoctor(
    PersonId doctor, String name, String stage, String place, LocalDate firstDay) {}
