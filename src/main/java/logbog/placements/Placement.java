package logbog.placements;

import java.time.YearMonth;
import logbog.people.PersonId;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.SpecialityId;
import org.jspecify.annotations.Nullable;

/**
 * An apprentice's training in one speciality at one workplace, under the version in force when they
 * began (V12).
 *
 * @param apprenticeKind where the goals differ by it; null where nobody was asked
 */
public record Placement(
    PlacementId id,
    PersonId apprentice,
    SpecialityId speciality,
    YearMonth begun,
    Workplace workplace,
    @Nullable ApprenticeKind apprenticeKind) {}
