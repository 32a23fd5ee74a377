package logbog.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The goals of one speciality in one version of a programme, wherever they were written. */
sealed interface VersionGoals permits SpecialityGoals, CommitteeGoals {

  int programmeNo();

  String programmeName();

  String version();

  String speciality();

  /**
   * What applies on the last day of a period.
   *
   * @param kind the kind of apprentice; null asks for the goals of every kind
   */
  List<Sheet.Goal> goalsOn(LocalDate date, @Nullable ApprenticeKind kind);

  /** Whether some goal is only for some kinds of apprentice. */
  boolean tellsKindsApart();

  /** The form they are asked with, where they bring their own. */
  Optional<Form> form();
}
