package logbog.declarations.web;

import java.util.List;
import logbog.declarations.RatingDue;
import logbog.web.Page;

/** The declarations on which an apprentice has still to rate themself. */
public record SelfRatingsDuePart(List<RatingDue> due) implements Page {}
