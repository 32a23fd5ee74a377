package logbog.attestations.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import logbog.approvals.Subject;
import logbog.attestations.AttestationState;
import logbog.people.PersonId;
import logbog.posts.DoctorRecord;
import logbog.posts.Post;
import logbog.web.Page;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The attestations of a post's elements.
 *
 * @param reader who looks
 * @param post null while the doctor has none
 */
public record AttestationsPage(
    DoctorRecord record, PersonId reader, @Nullable Post post, List<Row> rows, Problems problems)
    implements Page {

  static String path(DoctorRecord record, Post post) {
    return "/logbog/laeger/" + record.doctor() + "/attestationer?forloeb=" + post.id();
  }

  /** Where on the page an attestation stands. */
  static String anchor(Subject subject) {
    return subject.kind().name().toLowerCase(java.util.Locale.ROOT) + "-" + subject.id();
  }

  public String to(Post other) {
    return path(record, other);
  }

  public boolean shows(Post other) {
    return post != null && post.id().equals(other.id());
  }

  /** Whether the doctor can ask for it now. */
  public boolean asks(Half half) {
    return record.own() && half.ripe() && half.state().open();
  }

  /** Whether the reader can give it now. */
  public boolean attests(Half half) {
    return !record.own()
        && half.closed() == null
        && half.state() != AttestationState.GIVEN
        && half.state() != AttestationState.PENDING;
  }

  /** Whether the reader gave it and can take it back still. */
  public boolean takesBack(Half half) {
    var given = half.attestation().approval();
    return half.state() == AttestationState.PENDING
        && given != null
        && given.by().person().equals(reader);
  }

  public String attest(Half half) {
    return "/logbog/laeger/"
        + record.doctor()
        + "/attestationer/"
        + half.element().element().id()
        + "/"
        + half.word();
  }

  public String ask(Half half) {
    return Ways.ask(chosen().id(), half.attestation().subject());
  }

  /** Where a paper from before is sent to be verified (M9). */
  public String paper(Half half) {
    return Ways.paper(chosen().id(), half.attestation().subject());
  }

  /** Where the doctor sees what was asked. */
  public String asked(Half half) {
    return Ways.own(Objects.requireNonNull(half.attestation().ask()).id());
  }

  public String withdrawal(Half half) {
    return Ways.withdrawal(Objects.requireNonNull(half.attestation().approval()).id());
  }

  public Map<String, String> names() {
    return Map.of();
  }

  private Post chosen() {
    return Objects.requireNonNull(post);
  }
}
