package logbog.curricula;

import java.util.ArrayList;
import java.util.List;
import logbog.intake.Finding;
import logbog.intake.Origin;
import logbog.intake.SentTable;
import logbog.people.Viewer;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Editions that the project lead sends as a file, looks through and publishes. For everyone else
 * none of it exists.
 */
@Component
public class SentCurricula {

  private final CurriculumFiles files;
  private final SentRows rows;
  private final Roles roles;
  private final ApplicationEventPublisher events;

  SentCurricula(
      CurriculumFiles files, SentRows rows, Roles roles, ApplicationEventPublisher events) {
    this.files = files;
    this.rows = rows;
    this.roles = roles;
    this.events = events;
  }

  /**
   * @throws NotFound for anyone but the project lead
   */
  public void check(Viewer.Clinician viewer) {
    lead(viewer);
  }

  /** What is wrong with a file, with its lines; empty for one that can be published. */
  public List<Finding> findings(Viewer.Clinician viewer, byte[] content) {
    lead(viewer);
    return SentTable.read(content, files, files::read);
  }

  /** Keeps a file without findings, to be looked through. */
  @Transactional
  public SentId send(Viewer.Clinician by, byte[] content) {
    return rows.insert(lead(by).person(), content);
  }

  /** The editions in it that are not published yet. */
  public List<Curriculum> preview(Viewer.Clinician viewer, SentId id) {
    lead(viewer);
    return read(viewer, id);
  }

  /**
   * Publishes what was looked through: from now on it never changes.
   *
   * @throws FileOvertaken where something in it was published otherwise meanwhile
   */
  @Transactional
  public void publish(Viewer.Clinician by, SentId id) {
    var grant = lead(by);
    for (var edition : read(by, id)) {
      if (files.publish(edition, Origin.OPERATOR)) {
        rows.release(edition.id(), id, grant);
        events.publishEvent(
            new CurriculumPublished(edition.id().value(), by.actor(), edition.key()));
      }
    }
  }

  private List<Curriculum> read(Viewer.Clinician viewer, SentId id) {
    var content = rows.content(id, viewer.id()).orElseThrow(NotFound::new);
    var editions = new ArrayList<Curriculum>();
    var findings = SentTable.read(content, files, file -> editions.addAll(files.read(file)));
    if (!findings.isEmpty()) {
      throw new FileOvertaken();
    }
    return editions;
  }

  private Grant lead(Viewer.Clinician viewer) {
    var grant = roles.active(viewer);
    if (grant.role() != Role.PROJECT_LEAD) {
      throw new NotFound();
    }
    return grant;
  }
}
