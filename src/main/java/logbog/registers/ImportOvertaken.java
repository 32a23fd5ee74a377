package logbog.registers;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** What a file means has changed since it was looked at, or it was taken already. */
public class ImportOvertaken extends Refusal {

  public ImportOvertaken() {
    super(HttpStatus.CONFLICT, "registers.overtaken");
  }
}
