package logbog.roles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import logbog.web.Choice;

/**
 * What course roles can be given for, by name. Whoever keeps the curricula implements it as a bean.
 */
public interface CourseCatalogue {

  /** The medical specialities, by their codes. */
  List<Choice> specialities(Locale language);

  /** The parts of specialities' courses, by their keys, each with its speciality. */
  List<Choice> parts(Locale language);

  /** The general courses, by their keys. */
  List<Choice> generalCourses();

  /** The code of the speciality in whose courses a part of this key stands. */
  Optional<String> specialityOf(String part);
}
