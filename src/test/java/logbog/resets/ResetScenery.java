package logbog.resets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import logbog.Scenery;
import logbog.approvals.Approval;
import logbog.approvals.Approved;
import logbog.documents.CheckedFile;
import logbog.documents.SentFiles;
import logbog.documents.Uploads;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One of Freja's competences that Karen approved was reset by letter; another one waits for it. */
@Component
@Order(80)
class ResetScenery implements Scenery {

  private final Postings postings;
  private final Approved approved;
  private final Recording recording;
  private final Resets resets;
  private final Uploads uploads;

  ResetScenery(
      Postings postings, Approved approved, Recording recording, Resets resets, Uploads uploads) {
    this.postings = postings;
    this.approved = approved;
    this.recording = recording;
    this.resets = resets;
    this.uploads = uploads;
  }

  @Override
  public void lay(Clinic.Cast cast, Map<String, String> names) {
    var post = postings.freja(cast);
    var struck = given(cast, post, "14");
    var done = request(cast, post, struck);
    resets.reset(cast.inger(), done, List.of(struck.id()));
    var standing = given(cast, post, "13");
    names.put("request", done.toString());
    names.put("request@open", request(cast, post, standing).toString());
    names.put("standing", standing.id().toString());
  }

  private Approval given(Clinic.Cast cast, Post post, String code) {
    return approved.standing(cast.karen(), post, approved.competence(post, code));
  }

  private RequestId request(Clinic.Cast cast, Post post, Approval approval) {
    return recording.record(
        cast.inger(),
        post.doctor(),
        List.of(approval.id()),
        new WrittenRequest("Karen Vinther", postings.today(), "Forkert læge", "", null, letter()));
  }

  private CheckedFile letter() {
    try {
      return uploads.check("brev.pdf", SentFiles.pdf(), Resets.FILES);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
