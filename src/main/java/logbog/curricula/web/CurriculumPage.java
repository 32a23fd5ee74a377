package logbog.curricula.web;

import logbog.curricula.Curriculum;
import logbog.curricula.MedicalSpeciality;
import logbog.curricula.ResearchModule;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * An edition, all of it.
 *
 * @param speciality null for KBU
 */
public record CurriculumPage(Curriculum edition, @Nullable MedicalSpeciality speciality)
    implements Page {

  public boolean hasCourses() {
    return !edition.courses().isEmpty();
  }

  public boolean hasResearch() {
    return !edition.research().isEmpty();
  }

  public int researchHours() {
    return edition.research().stream().mapToInt(ResearchModule::hours).sum();
  }
}
