package logbog.web;

/** Something went wrong, in plain words: what, and what to do next. */
public record ErrorPage(int status, Problem text) implements Page {}
