package logbog.declarations;

import java.time.LocalDate;

/** A declaration on which its apprentice has not rated every goal yet. */
public record RatingDue(DeclarationId id, LocalDate periodEnd, int answered, int goals) {}
