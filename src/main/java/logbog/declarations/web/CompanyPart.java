package logbog.declarations.web;

import logbog.web.Page;

/** What waits for a trainer, at the top of the list of declarations. */
public record CompanyPart(Waiting waiting) implements Page {}
