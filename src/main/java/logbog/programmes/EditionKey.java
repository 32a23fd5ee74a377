package logbog.programmes;

import java.util.Locale;

/** What an edition is an edition of: one speciality in one version of a programme. */
record EditionKey(int programmeNo, String version, String speciality) {

  static EditionKey of(SpecialityGoals edition) {
    return new EditionKey(
        edition.programmeNo(), edition.version(), edition.speciality().toLowerCase(Locale.ROOT));
  }
}
