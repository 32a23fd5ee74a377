package logbog.committee.web;

import java.util.List;
import logbog.places.Committee;

/** One committee on a member's front page. */
public record Desk(Committee committee, List<Shelf> shelves) {}
