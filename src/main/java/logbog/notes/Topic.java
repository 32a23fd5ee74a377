package logbog.notes;

/**
 * Something a note can be about, as a list names it.
 *
 * @param title code and title of a competence, or the title of a course
 */
public record Topic(About about, String title) {}
