package logbog.placements;

import java.time.YearMonth;
import logbog.people.PersonId;
import logbog.programmes.SpecialityId;

/**
 * An apprentice's training in one speciality at one workplace, under the version in force when they
 * began (V12).
 */
public record Placement(
    PlacementId id,
    PersonId apprentice,
    SpecialityId speciality,
    YearMonth begun,
    Workplace workplace) {}
