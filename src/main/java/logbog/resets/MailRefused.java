package logbog.resets;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A file that is no mail we can read; the form says it beside its field. */
public final class MailRefused extends Refusal {

  private MailRefused(String key, Object... arguments) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, key, arguments);
  }

  static MailRefused because(String reason, Object... arguments) {
    return new MailRefused("resets.mail." + reason, arguments);
  }
}
