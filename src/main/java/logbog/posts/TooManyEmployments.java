package logbog.posts;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** More rows of employment than any doctor has. */
public class TooManyEmployments extends Refusal {

  public TooManyEmployments() {
    super(HttpStatus.UNPROCESSABLE_CONTENT, "posts.employment.too-many");
  }
}
