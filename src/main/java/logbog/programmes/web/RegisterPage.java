package logbog.programmes.web;

import java.util.List;
import logbog.programmes.Found;
import logbog.web.Page;

/** The specialities found, by programme. */
public record RegisterPage(String typed, List<Found> found) implements Page {}
