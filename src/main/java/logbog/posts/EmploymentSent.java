package logbog.posts;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** The row was sent as documentation; it stays as it was. */
public class EmploymentSent extends Refusal {

  public EmploymentSent() {
    super(HttpStatus.CONFLICT, "posts.employment.sent-already");
  }
}
