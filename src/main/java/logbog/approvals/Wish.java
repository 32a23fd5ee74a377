package logbog.approvals;

import java.time.LocalDate;
import java.util.List;
import logbog.documents.CheckedFile;
import logbog.people.GrantId;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;

/**
 * What a doctor asks for.
 *
 * @param to the role of the one asked, of those offered by {@link Asks#candidates}
 * @param on when it was seen, or is to be; may be left out
 * @param note may be empty
 * @param files looked at already
 */
public record Wish(
    PostId post,
    Subject subject,
    Basis basis,
    GrantId to,
    @Nullable LocalDate on,
    String note,
    List<CheckedFile> files) {

  public Wish {
    files = List.copyOf(files);
  }
}
