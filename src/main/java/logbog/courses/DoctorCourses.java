package logbog.courses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import logbog.curricula.Curricula;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.Post;
import logbog.web.Shell;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A doctor's courses, for whoever may open the record. */
@Component
public class DoctorCourses {

  private static final String PURPOSE = "kurser";

  private final DoctorAccess access;
  private final Curricula curricula;
  private final CourseStandings standings;
  private final RunRows runs;
  private final ParticipantRows participants;
  private final Clock clock;

  DoctorCourses(
      DoctorAccess access,
      Curricula curricula,
      CourseStandings standings,
      RunRows runs,
      ParticipantRows participants,
      Clock clock) {
    this.access = access;
    this.curricula = curricula;
    this.standings = standings;
    this.runs = runs;
    this.participants = participants;
    this.clock = clock;
  }

  /**
   * The courses of all posts, the newest post first.
   *
   * @throws logbog.web.NotFound for whoever may not see the record
   */
  @Transactional
  public CoursesRead of(Viewer.Clinician viewer, PersonId doctor) {
    var record = access.open(viewer, doctor, PURPOSE);
    var known = standings.of(doctor);
    var enrolled = record.own() ? participants.runsOf(doctor) : Set.<RunId>of();
    return new CoursesRead(
        record,
        record.posts().stream()
            .sorted(Comparator.comparing(Post::employedOn).reversed())
            .map(post -> of(post, known, enrolled, record.own()))
            .toList());
  }

  private PostCourses of(Post post, CourseStandings.Known known, Set<RunId> enrolled, boolean own) {
    var edition = curricula.get(post.curriculum());
    var courses = edition.courses().stream().map(course -> known.of(post, course)).toList();
    return new PostCourses(
        post, edition.title(), courses, own ? runs(post, courses, enrolled) : List.of());
  }

  /** Those of courses and parts that are not approved. */
  private List<OpenRun> runs(Post post, List<CourseStanding> courses, Set<RunId> enrolled) {
    var keys =
        courses.stream()
            .flatMap(it -> it.overall() ? it.parts().stream() : Stream.of(it))
            .filter(it -> !it.approved())
            .map(it -> it.described().code())
            .toList();
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    return runs.forDoctor(post.region(), post.speciality(), keys, today).stream()
        .map(run -> new OpenRun(run, enrolled.contains(run.id())))
        .toList();
  }
}
