package logbog.receipts;

import java.util.Map;
import logbog.Scenery;
import logbog.approvals.Approval;
import logbog.approvals.Approved;
import logbog.places.Region;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two of Freja's competences carry Karen's name; one of them she says she did not give. */
@Component
@Order(90)
class ReceiptScenery implements Scenery {

  private final Postings postings;
  private final Approved approved;
  private final DisputeRows rows;

  ReceiptScenery(Postings postings, Approved approved, DisputeRows rows) {
    this.postings = postings;
    this.approved = approved;
    this.rows = rows;
  }

  @Override
  public void lay(Clinic.Cast cast, Map<String, String> names) {
    var post = postings.freja(cast);
    names.put("approval@receipts", given(cast, post, "11").id().toString());
    names.put("dispute", disputed(cast, given(cast, post, "12")).toString());
  }

  private DisputeId disputed(Clinic.Cast cast, Approval approval) {
    var id = rows.insert(approval.doctor(), Region.NORTH, cast.karen(), approval.effectiveAt());
    rows.insert(id, approval.id());
    return id;
  }

  private Approval given(Clinic.Cast cast, Post post, String code) {
    return approved.standing(cast.karen(), post, approved.competence(post, code));
  }
}
