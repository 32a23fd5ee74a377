package logbog.approvals;

import java.time.LocalDate;
import java.util.Optional;
import logbog.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** An approval that is not given, and why, in one sentence; some say from which day it can be. */
public class ApprovalRefused extends Refusal {

  private final @Nullable LocalDate earliest;

  /**
   * @param key of the sentence, in the bundle of the module whose rule it is
   */
  public ApprovalRefused(String key, Object... arguments) {
    this(null, key, arguments);
  }

  private ApprovalRefused(@Nullable LocalDate earliest, String key, Object... arguments) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, key, arguments);
    this.earliest = earliest;
  }

  /** Not yet. */
  public static ApprovalRefused before(LocalDate earliest, String key, Object... arguments) {
    return new ApprovalRefused(earliest, key, arguments);
  }

  /** The first day on which the rule no longer refuses, where it is one of time. */
  public Optional<LocalDate> earliest() {
    return Optional.ofNullable(earliest);
  }
}
