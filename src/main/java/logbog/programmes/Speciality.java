package logbog.programmes;

/**
 * A speciality and the programme it belongs to.
 *
 * @param hasGoals whether any edition holds goals for it, so that a declaration can be asked for
 */
public record Speciality(
    SpecialityId id, String name, ProgrammeId programme, String programmeName, boolean hasGoals) {}
