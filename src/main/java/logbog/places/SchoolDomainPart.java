package logbog.places;

import logbog.web.Page;

/** What an apprentice is told whose own address is at a school. */
public record SchoolDomainPart(String address) implements Page {}
