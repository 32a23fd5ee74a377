package logbog.signin.web;

import logbog.web.Page;

/** The front page, for those who have not signed in and for apprentices who have. */
public record FrontPage() implements Page {}
