package logbog.signin.web;

import java.util.List;
import logbog.web.Page;
import logbog.web.Problems;

/** The recovery codes, the only time they are shown. */
public record RecoveryPage(List<String> codes, Problems problems) implements Page {}
