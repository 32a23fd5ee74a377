package logbog.declarations.web;

import logbog.declarations.Development;
import logbog.web.Page;

/** An apprentice's own development: goals and periods, and a line for each goal. */
public record DevelopmentPage(Development development) implements Page {}
