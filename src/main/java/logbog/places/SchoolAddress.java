package logbog.places;

import java.time.Instant;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * An address that receives declarations for a school, as the school keeps it.
 *
 * @param note what it is for, in the school's words; may be empty
 * @param addedBy who wrote it down
 * @param askedAt when the link was last mailed to it
 * @param provenAt when its reader said yes; until then nobody gains anything by it
 */
public record SchoolAddress(
    SchoolAddressId id,
    School school,
    EmailAddress address,
    String note,
    String addedBy,
    Instant askedAt,
    @Nullable Instant provenAt) {

  public boolean proven() {
    return provenAt != null;
  }
}
