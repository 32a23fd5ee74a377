package logbog.courses;

/**
 * A run to come that a doctor may take.
 *
 * @param enrolled whether they are on its list
 */
public record OpenRun(Run run, boolean enrolled) {}
