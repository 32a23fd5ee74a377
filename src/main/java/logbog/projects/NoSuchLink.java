package logbog.projects;

import logbog.web.NotFound;

/** A link nobody mailed. */
public class NoSuchLink extends NotFound {}
