package logbog.projects;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** The project was changed after the page was opened on which it was to be confirmed. */
public class ChangedSince extends Refusal {

  public ChangedSince() {
    super(HttpStatus.CONFLICT, "projects.changed-since");
  }
}
