package logbog.workplaces;

import logbog.web.NotFound;

/** A link nobody made. */
public class NoSuchLink extends NotFound {}
