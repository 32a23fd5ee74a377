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
    List<Curriculum> basic, List<Row> rows, List<MedicalSpeciality> later) implements Page {

  /** A speciality with its editions, newest first within a stage. */
  public record Row(MedicalSpeciality speciality, List<Curriculum> editions) {

    boolean here() {
      return speciality.joined() != null || !editions.isEmpty();
    }
  }

  static SpecialitiesPage of(List<MedicalSpeciality> specialities, List<Curriculum> editions) {
    var rows =
        specialities.stream()
            .map(of -> new Row(of, editions.stream().filter(it -> isOf(it, of)).toList()))
            .toList();
    return new SpecialitiesPage(
        editions.stream().filter(it -> it.speciality() == null).toList(),
        rows.stream().filter(Row::here).toList(),
        rows.stream().filter(it -> !it.here()).map(Row::speciality).toList());
  }

  private static boolean isOf(Curriculum edition, MedicalSpeciality speciality) {
    return speciality.code().equals(edition.speciality());
  }
}
