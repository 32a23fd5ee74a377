package logbog.plans;

import logbog.audit.Matter;
import logbog.declarations.DeclarationId;
import logbog.declarations.Declarations;
import logbog.documents.Allowance;
import logbog.documents.Holder;
import logbog.documents.OpenedUpload;
import logbog.documents.UploadId;
import logbog.documents.Uploads;
import logbog.people.Viewer;
import logbog.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The revised plans that came with answers. The plan is the apprentice's own, so they open it, and
 * so does the company, which trains by it; at the school only the people named there do (V15).
 */
@Component
public class PlanPapers {

  /** The files of all answers to one question. */
  public static final Allowance FILES = Allowance.USUAL;

  private final JdbcClient jdbc;
  private final Plans plans;
  private final Declarations declarations;
  private final Uploads uploads;

  PlanPapers(JdbcClient jdbc, Plans plans, Declarations declarations, Uploads uploads) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.declarations = declarations;
    this.uploads = uploads;
  }

  /** Whether this office may open the files: of the company, or named at the school. */
  public boolean openTo(Viewer.Office office, DeclarationId id) {
    return trains(office, id) || plans.opensTo(office, id);
  }

  /** The apprentice's own. */
  @Transactional(readOnly = true)
  public OpenedUpload open(Viewer.Member apprentice, DeclarationId id, UploadId file) {
    declarations.fileOf(apprentice, id);
    return uploads.open(holder(id), file);
  }

  /** A reading of its own, which the apprentice sees. */
  @Transactional
  public OpenedUpload open(Viewer.Office office, DeclarationId id, UploadId file) {
    if (!openTo(office, id)) {
      throw new NotFound();
    }
    if (plans.opensTo(office, id)) {
      plans.read(office, id);
    } else {
      declarations.readBy(office, id, Matter.PLAN);
    }
    return uploads.open(holder(id), file);
  }

  private boolean trains(Viewer.Office office, DeclarationId id) {
    return jdbc.sql(
            """
            select exists (
              select from declarations.company_scope(:address) s where s.declaration_id = :id)
            """)
        .param("address", office.address())
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  static Holder holder(DeclarationId id) {
    return new Holder("plans.question", id.value());
  }
}
