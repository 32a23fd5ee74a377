package logbog.plans;

import java.time.LocalDate;
import logbog.documents.CheckedFile;
import org.jspecify.annotations.Nullable;

/**
 * That an education plan was revised.
 *
 * @param note may be empty where there is a file
 * @param file the new plan, looked at already
 */
public record Revision(LocalDate on, String note, @Nullable CheckedFile file) {

  public Revision {
    if (note.isEmpty() && file == null) {
      throw new IllegalArgumentException("Neither a note nor a file");
    }
  }
}
