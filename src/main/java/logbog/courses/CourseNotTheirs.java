package logbog.courses;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A course that no post of the doctor's asks for, or that is over. */
public class CourseNotTheirs extends Refusal {

  public CourseNotTheirs(String title) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, "courses.refused.not-theirs", title);
  }
}
