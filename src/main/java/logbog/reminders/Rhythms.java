package logbog.reminders;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.people.Viewer;
import logbog.places.School;
import logbog.places.Staff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each school's rhythm, in the hands of those named there. */
@Component
public class Rhythms {

  private final JdbcClient jdbc;
  private final Staff staff;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Rhythms(JdbcClient jdbc, Staff staff, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.staff = staff;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A school the viewer is named at.
   *
   * @throws logbog.web.NotFound for anyone else's
   */
  public School school(Viewer.Office viewer, String institutionNo) {
    return staff.at(viewer, institutionNo).school();
  }

  /** The school's own, or the usual one. */
  public Rhythm of(School school) {
    return jdbc.sql(
            "select weeks, school_week from reminders.todays_rhythm where institution_no = :school")
        .param("school", school.institutionNo())
        .query(
            (row, n) ->
                new Rhythm(
                    Arrays.stream((Short[]) row.getArray("weeks").getArray())
                        .map(Short::intValue)
                        .toList(),
                    row.getInt("school_week")))
        .optional()
        .orElse(Rhythm.USUAL);
  }

  /** From now on, for all that is open; steps that have been reminded of stay so. */
  @Transactional
  public void change(Viewer.Office viewer, String institutionNo, Rhythm rhythm) {
    var school = school(viewer, institutionNo);
    var id =
        jdbc.sql(
                """
                insert into reminders.rhythm (institution_no, weeks, school_week, said_at, said_by)
                values (:school, :weeks, :told, :now, :by) returning id
                """)
            .param("school", school.institutionNo())
            .param("weeks", rhythm.weeks().stream().map(Integer::shortValue).toArray(Short[]::new))
            .param("told", rhythm.schoolWeek())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("by", viewer.address())
            .query(UUID.class)
            .single();
    events.publishEvent(
        new RhythmChanged(
            id,
            viewer.actor(),
            Map.of(
                "school", school.institutionNo(),
                "weeks", words(rhythm.weeks()),
                "told", Integer.toString(rhythm.schoolWeek()))));
  }

  private static String words(List<Integer> weeks) {
    return String.join(" ", weeks.stream().map(String::valueOf).toList());
  }
}
