package logbog.courses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import logbog.curricula.Course;
import logbog.curricula.CoursePart;
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
    return new PostCourses(
        post,
        edition.title(),
        edition.courses().stream().map(course -> known.of(post, course)).toList(),
        own ? runs(post, edition.courses(), enrolled) : List.of());
  }

  private List<OpenRun> runs(Post post, List<Course> courses, Set<RunId> enrolled) {
    var keys = new HashSet<String>();
    courses.stream()
        .filter(it -> it.kind() == Course.Kind.GENERAL)
        .map(Course::key)
        .forEach(keys::add);
    courses.stream().flatMap(it -> it.parts().stream()).map(CoursePart::key).forEach(keys::add);
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    return runs.forDoctor(post.region(), post.speciality(), keys, today).stream()
        .map(run -> new OpenRun(run, enrolled.contains(run.id())))
        .toList();
  }
}
