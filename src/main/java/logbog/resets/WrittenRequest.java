package logbog.resets;

import java.time.LocalDate;
import logbog.documents.CheckedFile;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written to the secretariat.
 *
 * @param askedBy from whom
 * @param askedOn of which day
 * @param because why, in short: this all who are told may read
 * @param words what was written, pasted; may be empty where there is a mail or a file
 */
public record WrittenRequest(
    String askedBy,
    LocalDate askedOn,
    String because,
    String words,
    @Nullable RequestMail mail,
    @Nullable CheckedFile file) {

  /**
   * @throws NoWrittenRequest where nothing is written
   */
  public WrittenRequest {
    if (words.isBlank() && mail == null && file == null) {
      throw new NoWrittenRequest();
    }
  }
}
