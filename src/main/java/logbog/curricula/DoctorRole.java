package logbog.curricula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The seven roles of a doctor that competences are spread over. */
public enum DoctorRole {
  MEDICAL_EXPERT("medicinsk ekspert"),
  COMMUNICATOR("kommunikator"),
  COLLABORATOR("samarbejder"),
  LEADER("leder"),
  HEALTH_ADVOCATE("sundhedsfremmer"),
  SCHOLAR("akademiker"),
  PROFESSIONAL("professionel");

  /** As files write it. */
  private final String word;

  DoctorRole(String word) {
    this.word = word;
  }

  static Optional<DoctorRole> called(String word) {
    var typed = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(role -> role.word.equals(typed)).findFirst();
  }

  static String words() {
    return String.join(", ", Arrays.stream(values()).map(role -> role.word).toList());
  }
}
