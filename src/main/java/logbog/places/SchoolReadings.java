package logbog.places;

import java.util.List;
import java.util.UUID;
import logbog.audit.Reading;
import logbog.audit.Readings;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the people of a school have read, now and before; for its owners. */
@Component
public class SchoolReadings {

  private final Colleagues colleagues;
  private final StaffRows rows;
  private final Readings readings;

  SchoolReadings(Colleagues colleagues, StaffRows rows, Readings readings) {
    this.colleagues = colleagues;
    this.rows = rows;
    this.readings = readings;
  }

  /**
   * The newest, as many as {@link Readings#PAGE} and one more if there are more.
   *
   * @param before the last of the stretch before this one
   */
  public List<Reading> of(Viewer.Office viewer, String institutionNo, @Nullable UUID before) {
    colleagues.owner(viewer, institutionNo);
    return readings.by(rows.everAt(institutionNo), institutionNo, before);
  }
}
