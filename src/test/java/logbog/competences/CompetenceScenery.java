package logbog.competences;

import java.util.Map;
import logbog.Scenery;
import logbog.curricula.Competence;
import logbog.curricula.Curricula;
import logbog.mail.EmailAddress;
import logbog.posts.DoctorAccess;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Freja says that Henrik has assessed her, and wishes for a supervisor at Karen's. */
@Component
@Order(30)
class CompetenceScenery implements Scenery {

  private final Postings postings;
  private final DoctorAccess access;
  private final Curricula curricula;
  private final Assessments assessments;
  private final Wishes wishes;

  CompetenceScenery(
      Postings postings,
      DoctorAccess access,
      Curricula curricula,
      Assessments assessments,
      Wishes wishes) {
    this.postings = postings;
    this.access = access;
    this.curricula = curricula;
    this.assessments = assessments;
    this.wishes = wishes;
  }

  @Override
  public void lay(Clinic.Cast cast, Map<String, String> names) {
    var post = postings.freja(cast);
    var record = access.open(cast.freja(), cast.freja().id(), "scene");
    var assessed = competence(post, 8);
    var method = assessed.assessments().getFirst().method();
    var seen = new Seen(method, postings.today(), cast.henrik().id(), "");
    var wished =
        new Wished(
            competence(post, 9).id(),
            cast.medical(),
            "Vera Lind",
            EmailAddress.of("vera-" + System.nanoTime() + "@laege.example"),
            "");
    names.put("competence@competences", assessed.id().toString());
    names.put("post@competences", post.id().toString());
    names.put("method@competences", method);
    names.put("day@competences", postings.today().toString());
    names.put("henrik@competences", cast.henrik().id().toString());
    names.put(
        "assessment@competences",
        assessments.record(cast.freja(), record, post, assessed.id(), seen).toString());
    names.put("wish@competences", wishes.wish(cast.freja(), record, post, wished).toString());
  }

  private Competence competence(Post post, int n) {
    return curricula.get(post.curriculum()).competences().get(n);
  }
}
