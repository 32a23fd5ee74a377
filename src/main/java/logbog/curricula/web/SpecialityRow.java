package logbog.curricula.web;

import java.util.List;
import logbog.curricula.Curriculum;
import logbog.curricula.MedicalSpeciality;

/** A speciality with its editions, newest first within a stage. */
public record SpecialityRow(MedicalSpeciality speciality, List<Curriculum> editions) {

  boolean here() {
    return speciality.joined() != null || !editions.isEmpty();
  }
}
