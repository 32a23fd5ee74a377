package logbog.programmes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The programmes, their specialities and the goals of their editions. */
@Component
public class Programmes {

  /** Every speciality, by programme and name in Danish order; kept in memory. */
  public List<Speciality> specialities() {
    throw new UnsupportedOperationException();
  }

  public Optional<Speciality> speciality(SpecialityId id) {
    throw new UnsupportedOperationException();
  }

  /**
   * The Sheet of a speciality: the newest edition of the version in force when the apprenticeship
   * began, and of that the goals and items valid at the end of the period. Stored under its hash in
   * the caller's transaction, if it is new.
   *
   * @throws NoGoalsYet when there are none
   */
  public PinnedSheet pin(SpecialityId speciality, YearMonth begun, LocalDate periodEnd) {
    throw new UnsupportedOperationException();
  }

  /** A Sheet once pinned; kept in memory, since it never changes. */
  public Sheet sheet(SheetHash hash) {
    throw new UnsupportedOperationException();
  }

  /** Whom to ask about the goals of this programme. */
  public Contact contact(ProgrammeId programme) {
    throw new UnsupportedOperationException();
  }
}
