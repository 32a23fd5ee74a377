package logbog.posts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import logbog.curricula.CompetenceId;

/**
 * A region's uddannelsesprogram: in which element each competence is to be reached.
 *
 * @param employedFrom the first day of employment it is for
 * @param elements the number of the element by competence; a competence left out is planned for
 *     none
 */
public record RegionalProgramme(
    LocalDate employedFrom,
    Instant publishedAt,
    String publishedBy,
    Map<CompetenceId, Integer> elements) {}
