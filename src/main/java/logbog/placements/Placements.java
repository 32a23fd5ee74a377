package logbog.placements;

import java.time.YearMonth;
import java.util.Optional;
import logbog.people.PersonId;
import logbog.programmes.SpecialityId;
import org.springframework.stereotype.Component;

/** The placements of apprentices, and the speciality each would be asked about next. */
@Component
public class Placements {

  /** Joins the apprentice's placement with exactly these facts, or makes it. */
  public Placement join(
      PersonId apprentice, SpecialityId speciality, YearMonth begun, Workplace workplace) {
    throw new UnsupportedOperationException();
  }

  public Placement get(PlacementId id) {
    throw new UnsupportedOperationException();
  }

  /** The speciality of the profile: only the default of the next request (V12). */
  public Optional<SpecialityId> preferred(PersonId apprentice) {
    throw new UnsupportedOperationException();
  }

  public void prefer(PersonId apprentice, SpecialityId speciality) {
    throw new UnsupportedOperationException();
  }

  /** Forgets the preference of a person who leaves. */
  public void forget(PersonId apprentice) {
    throw new UnsupportedOperationException();
  }
}
