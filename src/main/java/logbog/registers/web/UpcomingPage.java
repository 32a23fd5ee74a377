package logbog.registers.web;

import java.util.List;
import logbog.registers.UpcomingDoctor;
import logbog.web.Page;

/** The doctors of a region who are known and have not begun. */
public record UpcomingPage(List<UpcomingDoctor> doctors) implements Page {}
