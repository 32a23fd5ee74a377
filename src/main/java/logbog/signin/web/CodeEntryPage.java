package logbog.signin.web;

import logbog.web.Page;
import logbog.web.Problems;

/** Where the mailed code is typed. It looks the same whether or not a letter was sent. */
public record CodeEntryPage(String email, Problems problems) implements Page {}
