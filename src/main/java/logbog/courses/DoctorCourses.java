package logbog.courses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import logbog.curricula.Curricula;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.Post;
import logbog.web.Shell;
import org.springframework.stereotype.Component;

/** A doctor's courses, for whoever may open the record. */
@Component
public class DoctorCourses {

  private static final String PURPOSE = "kurser";

  private final DoctorAccess access;
  private final Curricula curricula;
  private final CourseStandings standings;
  private final OpenRunRows runs;
  private final Clock clock;

  DoctorCourses(
      DoctorAccess access,
      Curricula curricula,
      CourseStandings standings,
      OpenRunRows runs,
      Clock clock) {
    this.access = access;
    this.curricula = curricula;
    this.standings = standings;
    this.runs = runs;
    this.clock = clock;
  }

  /**
   * The courses of all posts, the newest post first: four statements, however many there are.
   *
   * @throws logbog.web.NotFound for whoever may not see the record
   */
  public CoursesRead of(Viewer.Clinician viewer, PersonId doctor) {
    var record = access.open(viewer, doctor, PURPOSE);
    var known = standings.of(doctor);
    var posts =
        record.posts().stream()
            .sorted(Comparator.comparing(Post::employedOn).reversed())
            .map(post -> of(post, known))
            .toList();
    return new CoursesRead(record, record.own() ? withRuns(doctor, posts) : posts);
  }

  private PostCourses of(Post post, CourseStandings.Known known) {
    var edition = curricula.get(post.curriculum());
    var on = known.on(post.id());
    return new PostCourses(
        post, edition.title(), edition.courses().stream().map(on::of).toList(), List.of());
  }

  /** With what they may sign up for. */
  private List<PostCourses> withRuns(PersonId doctor, List<PostCourses> posts) {
    var sought = posts.stream().flatMap(it -> Sought.of(it).stream()).toList();
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    var open = runs.of(doctor, sought, today);
    return posts.stream().map(it -> it.with(open.getOrDefault(it.post().id(), List.of()))).toList();
  }
}
