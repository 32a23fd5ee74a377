package logbog.reminders;

import java.time.LocalDate;

/** A step that was taken: on which Danish day, and who got the letter. */
public record Reminded(LocalDate on, NextStep.To to) {}
