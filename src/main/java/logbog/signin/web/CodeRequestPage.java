package logbog.signin.web;

import logbog.web.Page;
import logbog.web.Problems;

/** Where schools and companies ask for a code. */
public record CodeRequestPage(CodeRequestForm form, Problems problems) implements Page {}
