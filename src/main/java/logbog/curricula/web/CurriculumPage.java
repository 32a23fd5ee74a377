package logbog.curricula.web;

import logbog.curricula.Curriculum;
import logbog.curricula.MedicalSpeciality;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * An edition, all of it.
 *
 * @param speciality null for KBU
 */
public record CurriculumPage(Curriculum edition, @Nullable MedicalSpeciality speciality)
    implements Page {}
