package logbog.credit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import logbog.Scenery;
import logbog.approvals.Approved;
import logbog.approvals.Basis;
import logbog.documents.CheckedFile;
import logbog.documents.SentFiles;
import logbog.documents.Uploads;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Freja has credit by letter for her first competence. */
@Component
@Order(60)
class CreditScenery implements Scenery {

  private final Postings postings;
  private final Approved approved;
  private final Deciding deciding;
  private final Uploads uploads;

  CreditScenery(Postings postings, Approved approved, Deciding deciding, Uploads uploads) {
    this.postings = postings;
    this.approved = approved;
    this.deciding = deciding;
    this.uploads = uploads;
  }

  @Override
  public void lay(Clinic.Cast cast, Map<String, String> names) {
    var post = postings.freja(cast);
    var decision =
        deciding.decide(
            cast.inger(),
            post.doctor(),
            post.id(),
            List.of(approved.competence(post, "16")),
            new Ground(Basis.CREDIT, "", null, letter()));
    names.put("post", post.id().toString());
    names.put("decision", decision.toString());
    names.put("creditable", "COMPETENCE-" + approved.competence(post, "15").id());
  }

  private CheckedFile letter() {
    try {
      return uploads.check("brev.pdf", SentFiles.pdf(), Deciding.FILES);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
