package logbog.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * Something we will not do, named as a fact by its subclass ({@code DeclarationClosed}), with its
 * HTTP meaning and the message that says it in plain words. Shown as a page unless the controller
 * has a better place for it.
 */
public abstract class Refusal extends RuntimeException {

  private final HttpStatus status;
  private final Problem problem;

  protected Refusal(HttpStatus status, String key, Object... arguments) {
    super(key, null, false, false);
    this.status = status;
    this.problem = new Problem(key, List.of(arguments));
  }

  public HttpStatus status() {
    return status;
  }

  public Problem problem() {
    return problem;
  }
}
