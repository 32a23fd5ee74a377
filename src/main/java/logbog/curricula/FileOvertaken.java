package logbog.curricula;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** Something a looked-through file holds was published otherwise in the meantime. */
public class FileOvertaken extends Refusal {

  public FileOvertaken() {
    super(HttpStatus.CONFLICT, "curricula.sent.overtaken");
  }
}
