package logbog.resets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import logbog.approvals.ApprovalId;
import logbog.documents.UploadId;
import logbog.people.PersonId;
import logbog.places.Region;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is kept.
 *
 * @param recordedBy the name of whoever recorded it
 * @param done null until it is done
 * @param asked what it asks to be reset
 */
public record ResetRequest(
    RequestId id,
    Region region,
    String askedBy,
    LocalDate askedOn,
    String because,
    Writing writing,
    Instant recordedAt,
    String recordedBy,
    @Nullable Done done,
    List<Asked> asked) {

  /** The writing itself; each of the three may be missing, not all. */
  public record Writing(String words, @Nullable KeptMail mail, @Nullable KeptFile file) {}

  /** A mail, as text. */
  public record KeptMail(String headers, String words, String attachments, String sha256) {}

  /** A file, by the name its sender gave it. */
  public record KeptFile(UploadId id, String name) {}

  /** That it was done. */
  public record Done(Instant at, String by) {}

  /** One approval, and whose it is. */
  public record Asked(ApprovalId approval, PersonId doctor) {}

  ResetRequest with(List<Asked> asked) {
    return new ResetRequest(
        id, region, askedBy, askedOn, because, writing, recordedAt, recordedBy, done, asked);
  }

  public List<ApprovalId> approvals() {
    return asked.stream().map(Asked::approval).toList();
  }

  public List<PersonId> doctors() {
    return asked.stream().map(Asked::doctor).distinct().toList();
  }
}
