package logbog.research;

import java.time.LocalDate;
import logbog.posts.DoctorRecord;
import logbog.roles.Role;
import org.jspecify.annotations.Nullable;

/**
 * A doctor's research training, opened for someone who may read the record.
 *
 * @param training of the latest post in main training; null where there is none
 */
public record ResearchFile(
    DoctorRecord record, @Nullable ResearchTraining training, LocalDate today) {

  /** Whether the reader is of the post's secretariat, who alone exempts. */
  public boolean toTheSecretariat() {
    return record.by().role() == Role.SECRETARIAT
        && training != null
        && training.post().region() == record.by().region();
  }
}
