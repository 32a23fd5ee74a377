package logbog.courses;

import java.time.LocalDate;
import logbog.approvals.Subject;
import logbog.curricula.Course;
import logbog.curricula.Curricula;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import org.springframework.stereotype.Component;

/** Courses of the clinic's doctors, and lists of them. */
@Component
public class Coursework {

  private final Curricula curricula;
  private final CourseRuns runs;
  private final Postings postings;

  Coursework(Curricula curricula, CourseRuns runs, Postings postings) {
    this.curricula = curricula;
    this.runs = runs;
    this.postings = postings;
  }

  public Course course(Post post, String key) {
    return curricula.get(post.curriculum()).course(key).orElseThrow();
  }

  public Subject of(Post post, String key) {
    return Subject.of(course(post, key).id());
  }

  /** A part of the speciality's courses in general practice. */
  public Subject part(Post post, String key) {
    return course(post, "ALMEN").parts().stream()
        .filter(it -> it.key().equals(key))
        .map(it -> Subject.of(it.id()))
        .findFirst()
        .orElseThrow();
  }

  /** Held by someone until today. */
  public RunId held(Viewer.Clinician by, String key) {
    return run(by, key, postings.today().minusDays(2), postings.today());
  }

  /** To be held in a week. */
  public RunId coming(Viewer.Clinician by, String key) {
    return run(by, key, postings.today().plusDays(7), postings.today().plusDays(8));
  }

  private RunId run(Viewer.Clinician by, String key, LocalDate first, LocalDate last) {
    var offer =
        runs.offers(by).stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    return runs.announce(by, new Announcement(offer, "Kursuscenter Nord", first, last));
  }
}
