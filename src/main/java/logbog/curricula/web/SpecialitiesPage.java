package logbog.curricula.web;

import java.util.List;
import logbog.curricula.Curriculum;
import logbog.curricula.MedicalSpeciality;
import logbog.web.Page;

/**
 * The specialities, and which editions there are.
 *
 * @param basic the editions of KBU, which is of no speciality
 * @param rows those that have joined, or have an edition
 * @param later the others
 */
public record SpecialitiesPage(
    List<Curriculum> basic, List<SpecialityRow> rows, List<MedicalSpeciality> later)
    implements Page {

  static SpecialitiesPage of(List<MedicalSpeciality> specialities, List<Curriculum> editions) {
    var rows =
        specialities.stream()
            .map(of -> new SpecialityRow(of, editions.stream().filter(it -> isOf(it, of)).toList()))
            .toList();
    return new SpecialitiesPage(
        editions.stream().filter(it -> it.speciality() == null).toList(),
        rows.stream().filter(SpecialityRow::here).toList(),
        rows.stream().filter(it -> !it.here()).map(SpecialityRow::speciality).toList());
  }

  private static boolean isOf(Curriculum edition, MedicalSpeciality speciality) {
    return speciality.code().equals(edition.speciality());
  }
}
