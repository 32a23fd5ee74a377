package logbog.projects;

import logbog.web.NotFound;

/** No project with that id that this viewer may see. */
public class NoSuchProject extends NotFound {}
