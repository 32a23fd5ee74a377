package logbog.signin.web;

import logbog.web.Page;

/** Right password, unproven address: offers the letter again. */
public record UnprovenPage(String offer) implements Page {}
