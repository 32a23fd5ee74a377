package logbog.programmes;

import logbog.places.CommitteeId;
import org.jspecify.annotations.Nullable;

/**
 * A programme of the register.
 *
 * @param number null where nobody has said it
 * @param committee whose goals they are; null where nobody has said it
 */
public record Programme(
    ProgrammeId id, String name, @Nullable Integer number, @Nullable CommitteeId committee) {}
