package logbog.declarations.web;

import logbog.web.Page;

/** The way to the empty forms, on a school's front page. */
public record EmptyFormPart() implements Page {}
