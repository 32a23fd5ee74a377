package logbog.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import logbog.bench.Clinics.Kind;
import logbog.curricula.Competence;
import org.jspecify.annotations.Nullable;

/**
 * One of the three hundred approvals that every doctor has.
 *
 * @param main whether it is of main training; else of the introduction
 * @param of the thing; null for the element of that number
 * @param end how it ended
 */
record GivenApproval(
    boolean main, String kind, @Nullable UUID of, int element, String code, String title, End end) {

  /** Whether it stands, and if not, why. */
  enum End {
    NONE,
    RESET,
    WITHDRAWN
  }

  static final List<GivenApproval> ALL = all();

  UUID subject(Clinics clinics, int doctor) {
    return of == null ? clinics.id(Kind.ELEMENT, doctor, element) : of;
  }

  private static List<GivenApproval> all() {
    var all = new ArrayList<GivenApproval>();
    var competences = Editions.MAIN.competences();
    competences.subList(0, 40).forEach(it -> all.add(of(true, it, End.RESET)));
    competences.subList(40, 64).forEach(it -> all.add(of(true, it, End.WITHDRAWN)));
    competences.subList(0, 100).forEach(it -> all.add(of(true, it, End.NONE)));
    Editions.INTRODUCTION.competences().forEach(it -> all.add(of(false, it, End.NONE)));
    for (var it : Editions.MAIN.courses().subList(0, 35)) {
      all.add(
          new GivenApproval(true, "COURSE", it.id().value(), 0, it.key(), it.title(), End.NONE));
    }
    for (var it : Editions.MAIN.courses().getLast().parts().subList(0, 18)) {
      all.add(
          new GivenApproval(
              true, "COURSE_PART", it.id().value(), 0, it.key(), it.title(), End.NONE));
    }
    for (var element : new int[] {0, 1, Clinics.ELEMENTS}) {
      all.add(
          new GivenApproval(
              element < Clinics.ELEMENTS, "TIME", null, element, "1", "Tid", End.NONE));
      all.add(
          new GivenApproval(
              element < Clinics.ELEMENTS, "GOALS", null, element, "1", "Mål", End.NONE));
    }
    return List.copyOf(all);
  }

  private static GivenApproval of(boolean main, Competence it, End end) {
    return new GivenApproval(main, "COMPETENCE", it.id().value(), 0, it.code(), it.title(), end);
  }
}
