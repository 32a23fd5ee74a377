package logbog.credit;

import java.util.List;
import logbog.posts.DoctorRecord;
import logbog.roles.Role;

/** A doctor's credit and exemptions, newest first, opened for someone who may read them. */
public record CreditFile(DoctorRecord record, List<Credit> credits) {

  /** Whether the reader is of the secretariat, who alone gives more. */
  public boolean toTheSecretariat() {
    return record.by().role() == Role.SECRETARIAT;
  }
}
