package logbog.courses.web;

import java.time.Instant;
import java.util.List;
import logbog.courses.FoundDoctor;
import logbog.courses.ListRefused;
import logbog.courses.Run;
import logbog.courses.RunFile;
import logbog.web.Page;
import logbog.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One course with its list of participants.
 *
 * @param typed what was searched for; empty where nothing was
 * @param found doctors who could be entered
 * @param over whether its last day has come, so that the list can be approved
 * @param refused who on the list could not be approved, so that nobody was; else null
 * @param problem what else was refused; else null
 */
public record RunPage(
    RunFile file,
    String typed,
    List<FoundDoctor> found,
    boolean over,
    Instant now,
    @Nullable ListRefused refused,
    @Nullable Problem problem)
    implements Page {

  public Run run() {
    return file.run();
  }

  public String path() {
    return RunListPage.PATH + "/" + run().id();
  }
}
