package logbog.declarations.web;

import logbog.programmes.RatingLevel;
import org.jspecify.annotations.Nullable;

/** One goal and what its apprentice rated themself at. */
public record SelfRatingLine(GoalCard card, @Nullable RatingLevel level) {}
