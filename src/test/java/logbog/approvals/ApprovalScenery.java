package logbog.approvals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import logbog.Scenery;
import logbog.documents.CheckedFile;
import logbog.documents.SentFiles;
import logbog.documents.Uploads;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Freja asks Karen for two, one of which Karen has opened; a third Karen has just approved. */
@Component
@Order(20)
class ApprovalScenery implements Scenery {

  private final Postings postings;
  private final Approved approved;
  private final Asks asks;
  private final Tasks tasks;
  private final Uploads uploads;

  ApprovalScenery(Postings postings, Approved approved, Asks asks, Tasks tasks, Uploads uploads) {
    this.postings = postings;
    this.approved = approved;
    this.asks = asks;
    this.tasks = tasks;
    this.uploads = uploads;
  }

  @Override
  public void lay(Clinic.Cast cast, Map<String, String> names) {
    var post = postings.freja(cast);
    var ask = approved.ask(cast.freja(), post, "1", cast.karen(), pdf());
    var opened = approved.ask(cast.freja(), post, "2", cast.karen());
    tasks.open(cast.karen(), opened);
    var third = approved.competence(post, "3");
    var given = approved.standing(cast.karen(), post, third, Basis.APPROVED, Duration.ZERO);
    names.put("ask@approvals", ask.toString());
    names.put("opened@approvals", opened.toString());
    names.put("file@approvals", asks.fileOf(cast.freja(), ask).files().getFirst().id().toString());
    names.put("approval@approvals", given.id().toString());
    names.put("competence@approvals", approved.competence(post, "4").id().toString());
    names.put("karen@approvals", cast.karen().active().toString());
  }

  private CheckedFile pdf() {
    try {
      return uploads.check("mini-cex.pdf", SentFiles.pdf(), Asks.FILES);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
