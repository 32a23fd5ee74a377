package logbog.curricula.web;

import java.util.List;
import logbog.curricula.Curriculum;
import logbog.curricula.MedicalSpeciality;
import logbog.web.Page;

/**
 * The specialities, and which editions there are.
 *
 * @param basic the editions of KBU, which is of no speciality
 */
public record SpecialitiesPage(List<Curriculum> basic, List<Row> rows) implements Page {

  /** A speciality with its editions, newest first within a stage. */
  public record Row(MedicalSpeciality speciality, List<Curriculum> editions) {}

  static SpecialitiesPage of(List<MedicalSpeciality> specialities, List<Curriculum> editions) {
    return new SpecialitiesPage(
        editions.stream().filter(it -> it.speciality() == null).toList(),
        specialities.stream()
            .map(
                of ->
                    new Row(
                        of,
                        editions.stream()
                            .filter(it -> of.code().equals(it.speciality()))
                            .toList()))
            .toList());
  }
}
