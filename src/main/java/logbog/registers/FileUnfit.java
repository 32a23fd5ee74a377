package logbog.registers;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A file that is not the registers', or cannot be read as a table. */
public class FileUnfit extends Refusal {

  FileUnfit(String key, Object... arguments) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, key, arguments);
  }
}
