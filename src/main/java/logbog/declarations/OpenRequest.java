package logbog.declarations;

import java.time.LocalDate;
import logbog.programmes.Sheet;

/**
 * An open request of an apprentice that is no correction.
 *
 * @param answered how many of its goals the apprentice has rated
 */
record OpenRequest(DeclarationId id, LocalDate periodEnd, Sheet sheet, int answered) {}
