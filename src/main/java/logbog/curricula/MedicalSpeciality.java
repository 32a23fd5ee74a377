package logbog.curricula;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A medical speciality.
 *
 * @param code what files, roles and posts call it, for example {@code almen-medicin}
 * @param joined since when its doctors are here; null while nobody has said
 */
public record MedicalSpeciality(
    String code, String nameDa, String nameEn, @Nullable LocalDate joined) {

  public String name(Locale language) {
    return language.getLanguage().equals("en") ? nameEn : nameDa;
  }
}
