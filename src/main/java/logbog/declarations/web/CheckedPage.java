package logbog.declarations.web;

import logbog.declarations.Checked;
import logbog.web.Page;

/** A declaration as whoever holds its paper may compare it. */
public record CheckedPage(Checked checked) implements Page {}
