package logbog.declarations;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import logbog.audit.Actor;
import logbog.audit.Matter;
import logbog.documents.Allowance;
import logbog.documents.CheckedFile;
import logbog.documents.FileKind;
import logbog.documents.OpenedUpload;
import logbog.documents.UploadId;
import logbog.documents.Uploads;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * The paper way of a declaration: its sheet to print, and the signed sheet photographed. Whoever
 * may read the declaration may attach: the apprentice, the school, and a trainer by the link. What
 * is attached is evidence, and signs nothing by itself.
 */
@Component
public class Papers {

  /** Twelve pages, photographed or scanned. */
  private static final Allowance ALLOWED =
      Allowance.of(12, 40, FileKind.JPEG, FileKind.PNG, FileKind.PDF);

  private final DeclarationRows rows;
  private final RevisionRows scopes;
  private final InvitedRows links;
  private final DraftRows drafts;
  private final PaperRows papers;
  private final Uploads uploads;
  private final Readers readers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Papers(
      DeclarationRows rows,
      RevisionRows scopes,
      InvitedRows links,
      DraftRows drafts,
      PaperRows papers,
      Uploads uploads,
      Readers readers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.scopes = scopes;
    this.links = links;
    this.drafts = drafts;
    this.papers = papers;
    this.uploads = uploads;
    this.readers = readers;
    this.events = events;
    this.clock = clock;
  }

  /** The apprentice's own. */
  @Transactional(readOnly = true)
  public PaperFile of(Viewer.Member apprentice, DeclarationId id) {
    return file(rows.owned(id, apprentice.id()));
  }

  /** For a school or company within its scope (V9), which has read it then. */
  @Transactional
  public PaperFile of(Viewer.Office office, DeclarationId id) {
    var declaration = rows.inScopeOf(office.address(), id);
    events.publishEvent(
        new DeclarationEvent.DeclarationRead(
            id,
            declaration.apprentice(),
            declaration.period().end(),
            readers.of(office, declaration),
            Matter.DECLARATION));
    return file(declaration);
  }

  /**
   * For whoever holds a trainer's link that opens the sheet or its receipt.
   *
   * @throws DeclarationClosed for a link that opens neither any more
   */
  @Transactional(readOnly = true)
  public PaperFile of(InvitationToken token) {
    return file(held(token).declaration());
  }

  /** One of the pages, for whoever may see them all. */
  public OpenedUpload page(PaperFile seen, UploadId page) {
    return uploads.open(PaperRows.holder(seen.declaration().id()), page);
  }

  /** The same for an office, who has read it then; a page that is not there leaves no trace. */
  @Transactional
  public OpenedUpload page(Viewer.Office office, DeclarationId id, UploadId page) {
    return page(of(office, id), page);
  }

  /**
   * Looks at a file before it is attached; outside any transaction, since that takes time.
   *
   * @param sender whose files are counted
   * @throws logbog.documents.FileRefused for what is no picture and no scan
   */
  public CheckedFile looked(String sender, @Nullable MultipartFile file) throws IOException {
    return uploads.check(sender, file, ALLOWED);
  }

  /** The same for what we have made ourselves. */
  public CheckedFile looked(String name, byte[] file) {
    return uploads.check(name, file, ALLOWED);
  }

  /**
   * Attaches a photograph.
   *
   * @throws DeclarationClosed if it is signed or called back
   * @throws logbog.documents.FileRefused when there are too many
   */
  @Transactional
  public void attach(Viewer.Member apprentice, DeclarationId id, CheckedFile page) {
    attach(rows.owned(id, apprentice.id()), page, apprentice.displayName(), apprentice.actor());
  }

  /** The same by the school; the company attaches by its link. */
  @Transactional
  public void attach(Viewer.Office office, DeclarationId id, CheckedFile page) {
    var declaration = scopes.inSchoolScope(office.address(), id);
    attach(declaration, page, readers.nameOf(office), office.actor());
  }

  /** The same by a trainer. */
  @Transactional
  public void attach(InvitationToken token, CheckedFile page) {
    var found = held(token);
    var name = found.invitation().trainerName();
    var who = name == null ? found.invitation().address().value() : name;
    attach(found.declaration(), page, who, new Actor(Actor.Kind.TRAINER, who));
  }

  /** Takes a wrong photograph away, as long as nothing rests on it. */
  @Transactional
  public void remove(Viewer.Member apprentice, DeclarationId id, UploadId page) {
    remove(rows.owned(id, apprentice.id()), page, apprentice.actor());
  }

  /** The same by the school. */
  @Transactional
  public void remove(Viewer.Office office, DeclarationId id, UploadId page) {
    remove(scopes.inSchoolScope(office.address(), id), page, office.actor());
  }

  private void attach(Declaration declaration, CheckedFile page, String by, Actor actor) {
    drafts.lock(declaration.id());
    var kept = uploads.keep(PaperRows.holder(declaration.id()), page, ALLOWED);
    papers.attach(declaration, kept, by, clock.instant());
    events.publishEvent(
        new DeclarationEvent.PaperChanged(
            declaration.id(), declaration.apprentice(), actor, Map.of("attached", "1")));
  }

  private void remove(Declaration declaration, UploadId page, Actor actor) {
    drafts.lock(declaration.id());
    if (!papers.remove(declaration.id(), page)) {
      return;
    }
    uploads.letGo(PaperRows.holder(declaration.id()), page);
    events.publishEvent(
        new DeclarationEvent.PaperChanged(
            declaration.id(), declaration.apprentice(), actor, Map.of("removed", page.toString())));
  }

  private InvitedRows.Found held(InvitationToken token) {
    var found = links.by(token).orElseThrow(NoSuchInvitation::new);
    if (!found.standing().open() && found.standing() != Invited.Standing.SIGNED) {
      throw new DeclarationClosed();
    }
    return found;
  }

  private PaperFile file(Declaration declaration) {
    List<AttachedPage> attached = papers.of(declaration.id());
    return new PaperFile(declaration, attached);
  }
}
