package logbog.projects;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** More entries or unconfirmed projects than anybody needs. */
public class TooManyProjects extends Refusal {

  public TooManyProjects() {
    super(HttpStatus.UNPROCESSABLE_CONTENT, "projects.too-many");
  }
}
