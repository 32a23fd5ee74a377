package logbog.approvals;

import java.util.List;

/**
 * A request in the list of the one asked; its note and files are read where it is opened.
 *
 * @param missing what should have been done first; it hinders nobody
 */
public record Task(Ask ask, String doctorName, List<Shortfall> missing) {}
