package logbog.declarations;

import java.util.List;
import logbog.people.PersonId;

/**
 * How an apprentice has come along, as far as the reader may see it.
 *
 * @param declarations the newest first
 * @param growths one for each speciality with something signed, the newest first
 */
public record Development(
    PersonId apprentice, String apprenticeName, List<Summary> declarations, List<Growth> growths) {}
