package logbog.posts;

import java.time.LocalDate;
import logbog.curricula.CurriculumId;
import logbog.curricula.Stage;
import logbog.places.Region;
import org.jspecify.annotations.Nullable;

/**
 * What a register says of a post. Stage, speciality and day of employment make it this one and no
 * other of the doctor's.
 *
 * @param speciality its code; null for KBU
 */
public record PostFacts(
    Stage stage,
    @Nullable String speciality,
    CurriculumId curriculum,
    Region region,
    LocalDate employedOn) {}
