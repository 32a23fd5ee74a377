package logbog.courses;

import logbog.approvals.ApprovalRefused;
import logbog.web.Problem;
import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** One on a list cannot be approved, so none of it is; says who, and why. */
public class ListRefused extends Refusal {

  private final transient Problem reason;

  ListRefused(String name, ApprovalRefused refused) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, "courses.refused.list", name);
    this.reason = refused.problem();
  }

  public Problem reason() {
    return reason;
  }
}
