package logbog.courses.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import logbog.approvals.ApprovalRefused;
import logbog.courses.CourseRuns;
import logbog.courses.FoundDoctor;
import logbog.courses.ListRefused;
import logbog.courses.RunId;
import logbog.people.Viewer;
import logbog.web.Problem;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a course together. */
@Component
class RunPages {

  /** Fewer letters find nobody. */
  private static final int SHORTEST = 3;

  private final CourseRuns runs;
  private final Clock clock;

  RunPages(CourseRuns runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  RunPage of(Viewer.Clinician viewer, RunId id, String typed) {
    return page(viewer, id, typed, null, null);
  }

  /** With the one for whom nobody was approved. */
  RunPage with(Viewer.Clinician viewer, RunId id, ListRefused refused) {
    return page(viewer, id, "", refused, null);
  }

  RunPage with(Viewer.Clinician viewer, RunId id, ApprovalRefused refused) {
    return page(viewer, id, "", null, refused.problem());
  }

  private RunPage page(
      Viewer.Clinician viewer,
      RunId id,
      String typed,
      @Nullable ListRefused refused,
      @Nullable Problem problem) {
    var file = runs.read(viewer, id);
    List<FoundDoctor> found =
        typed.length() < SHORTEST ? List.of() : runs.search(viewer, id, typed);
    var now = clock.instant();
    var over = file.run().over(LocalDate.ofInstant(now, Shell.DENMARK));
    return new RunPage(file, typed, found, over, now, refused, problem);
  }
}
