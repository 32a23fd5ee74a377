package logbog;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import logbog.people.Viewer;
import logbog.roles.Clinic;

/** Everyone of the doctors' training who may come to an address, by how they stand to Freja. */
enum Clinician {
  FREJA("the doctor whose it is", Clinic.Cast::freja),
  JONAS("another doctor in training", Clinic.Cast::jonas),
  /** At Freja's department, with the right to approve. */
  LISE("its department's supervisors to whom it is delegated", Clinic.Cast::lise),
  /** Her principal supervisor, without. */
  HENRIK("its department's supervisors", Clinic.Cast::henrik),
  KAREN("its department's education lead", Clinic.Cast::karen),
  OLE("another department's education lead", Clinic.Cast::ole),
  GRETE("GP tutors", Clinic.Cast::grete),
  BO("course providers", Clinic.Cast::bo),
  TOVE("head course leaders", Clinic.Cast::tove),
  NILS("part course leaders", Clinic.Cast::nils),
  SIGNE("research supervisors", Clinic.Cast::signe),
  INGER("its region's secretariat", Clinic.Cast::inger),
  PALLE("another region's secretariat", Clinic.Cast::palle),
  DORTE("the project lead", Clinic.Cast::dorte);

  private final String words;
  private final Function<Clinic.Cast, Viewer.Clinician> whom;

  Clinician(String words, Function<Clinic.Cast, Viewer.Clinician> whom) {
    this.words = words;
    this.whom = whom;
  }

  Viewer.Clinician of(Clinic.Cast cast) {
    return whom.apply(cast);
  }

  String called() {
    return name().toLowerCase(Locale.ROOT);
  }

  static String inWords(List<Clinician> admitted) {
    return switch (admitted.size()) {
      case 0 -> "nobody";
      case 14 -> "everyone of the doctors' training";
      default ->
          Stream.of(values())
              .filter(admitted::contains)
              .filter(it -> it != LISE || !admitted.contains(HENRIK))
              .map(it -> it.words)
              .collect(joining("; "));
    };
  }
}
