package logbog.summons;

import logbog.web.Problem;

/** A line that names nobody who can be reached. */
public record Fault(String line, Problem problem) {}
