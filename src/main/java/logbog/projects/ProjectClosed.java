package logbog.projects;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** The project is confirmed, called back or passed on, so this can no longer be done to it. */
public class ProjectClosed extends Refusal {

  public ProjectClosed() {
    super(HttpStatus.CONFLICT, "projects.closed");
  }
}
