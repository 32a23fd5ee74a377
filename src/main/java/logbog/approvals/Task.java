package logbog.approvals;

/** A request in the list of the one asked; its note and files are read where it is opened. */
public record Task(Ask ask, String doctorName) {}
