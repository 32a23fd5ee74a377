package logbog.committee.web;

import java.util.List;
import logbog.web.Page;

/** The front page of a committee's member: the programmes, what is published, what is written. */
public record BoardPage(String address, List<Desk> desks) implements Page {}
