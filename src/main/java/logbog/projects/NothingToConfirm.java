package logbog.projects;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A project without an entry says nothing that a trainer could confirm. */
public class NothingToConfirm extends Refusal {

  public NothingToConfirm() {
    super(HttpStatus.UNPROCESSABLE_CONTENT, "projects.nothing-to-confirm");
  }
}
