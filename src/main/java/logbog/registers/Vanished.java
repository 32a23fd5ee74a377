package logbog.registers;

import java.time.LocalDate;
import logbog.posts.ElementId;

/** An element that is known, not over, and no longer in the doctor's post in the file. */
public record Vanished(
    ElementId element, String name, int number, String place, LocalDate from, LocalDate to) {}
