package logbog.registers.web;

import logbog.registers.ImportFile;
import logbog.web.Page;

/** What came of a file that was taken, or that it waits no more. */
public record ImportTakenPage(ImportFile file) implements Page {}
