package logbog.signin.web;

import logbog.web.Page;

/** Says plainly that the training-place project is coming. */
public record ProjectPage() implements Page {}
