package logbog.declarations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import logbog.audit.Matter;
import logbog.people.Viewer;
import logbog.places.Staff;
import logbog.places.StaffMember;
import logbog.web.Shell;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A sheet that was signed on paper, copied by one of the school's named people and completed from
 * paper: as complete as on the screen (V3, V4), as final (V6), with the photographs as evidence and
 * a receipt to the trainer, who can disown it. Refuses others as {@link NoSuchDeclaration}.
 */
@Component
public class Transcripts {

  /** Whose answers they are until a signer is named. */
  private static final InvitationId NOBODY = InvitationId.of(new UUID(0, 0));

  private final RevisionRows scopes;
  private final DraftRows drafts;
  private final TranscriptRows rows;
  private final LastTimes lastTimes;
  private final PaperRows papers;
  private final InvitationRows invitations;
  private final PaperSigners signers;
  private final Signing signing;
  private final Staff staff;
  private final Readers readers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Transcripts(
      RevisionRows scopes,
      DraftRows drafts,
      TranscriptRows rows,
      LastTimes lastTimes,
      PaperRows papers,
      InvitationRows invitations,
      PaperSigners signers,
      Signing signing,
      Staff staff,
      Readers readers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.scopes = scopes;
    this.drafts = drafts;
    this.rows = rows;
    this.lastTimes = lastTimes;
    this.papers = papers;
    this.invitations = invitations;
    this.signers = signers;
    this.signing = signing;
    this.staff = staff;
    this.readers = readers;
    this.events = events;
    this.clock = clock;
  }

  /** Whether this office is one of the school's named people, who may copy. */
  public boolean mayCopy(Viewer.Office office) {
    return !staff.of(office.email()).isEmpty();
  }

  /** Opens it to be copied, which is a reading (V9): the levels of last time stand there. */
  @Transactional
  public Transcript opened(Viewer.Office office, DeclarationId id) {
    var transcript = of(office, id);
    var declaration = transcript.declaration();
    events.publishEvent(
        new DeclarationEvent.DeclarationRead(
            id,
            declaration.apprentice(),
            declaration.period().end(),
            readers.of(office, declaration),
            Matter.DECLARATION));
    return transcript;
  }

  /** What is copied so far, for whoever has opened it. */
  @Transactional(readOnly = true)
  public Transcript of(Viewer.Office office, DeclarationId id) {
    var declaration = theirs(office, id);
    if (!declaration.status().open()) {
      throw new DeclarationClosed();
    }
    var trainers = invitations.of(id).stream().filter(Invitation::open).toList();
    return new Transcript(
        declaration,
        rows.of(declaration),
        rows.signature(declaration),
        lastTimes.of(declaration).orElse(null),
        papers.of(id),
        trainers.stream().map(Invitation::address).toList(),
        declaration.status() == Status.STARTED);
  }

  /**
   * Saves what was on the page.
   *
   * @param signature as typed, by field
   */
  @Transactional
  public Transcript save(
      Viewer.Office office,
      DeclarationId id,
      Map<Integer, Short> levels,
      Words words,
      Set<Wording> sent,
      Map<String, String> signature) {
    var declaration = theirs(office, id);
    drafts.lock(id);
    var merged = new Merge(rows.of(declaration), NOBODY);
    Refitting.shown(levels, declaration.sheet())
        .forEach((goal, level) -> merged.rate(goal, level, false));
    sent.forEach(wording -> merged.wording(wording, words, Shown.nothing()));
    rows.save(declaration, merged.draft(), signature, office.address(), clock.instant());
    return of(office, id);
  }

  /**
   * Completes it as the paper has it: from here it never changes (V6).
   *
   * @throws Incomplete when something is missing, a photograph included
   */
  @Transactional
  public void complete(
      Viewer.Office office, DeclarationId id, PaperSignature signature, boolean fallsConfirmed) {
    var declaration = theirs(office, id);
    drafts.lock(id);
    var pages = papers.of(id);
    var copied = rows.of(declaration);
    var missing =
        Completeness.of(
            declaration, copied, lastTimes.of(declaration).orElse(null), fallsConfirmed);
    if (pages.isEmpty()) {
      missing.add("picture", "declarations.paper.none");
    }
    signature.check(
        declaration.period().end(),
        LocalDate.ofInstant(clock.instant(), Shell.DENMARK),
        office.email(),
        missing);
    if (!missing.isEmpty()) {
      throw new Incomplete(missing);
    }
    var transcriber = member(office, declaration);
    var signer = signers.of(declaration, signature, office.actor());
    signing.sign(
        declaration,
        by(copied, signer.id()),
        signer,
        office.actor(),
        Map.of("fromPaperBy", transcriber.inFull()));
    papers.add(
        declaration,
        transcriber,
        new FromPaper(
            transcriber.name(),
            transcriber.school().name(),
            signature.signedOn(),
            pages.stream().map(AttachedPage::hash).toList()));
    rows.drop(id);
  }

  /** Every answer the signer's, who gave it on paper. */
  private static Draft by(Draft copied, InvitationId signer) {
    return new Draft(
        copied.levels(),
        Collections.nCopies(copied.levels().size(), signer),
        copied.unchanged(),
        copied.words(),
        Arrays.stream(Wording.values())
            .filter(wording -> wording.given(copied.words()))
            .collect(
                Collectors.toMap(Wording::field, (Function<Wording, InvitationId>) _ -> signer)),
        copied.savedAt(),
        copied.version());
  }

  private Declaration theirs(Viewer.Office office, DeclarationId id) {
    var declaration = scopes.inSchoolScope(office.address(), id);
    if (!mayCopy(office)) {
      throw new NoSuchDeclaration();
    }
    return declaration;
  }

  /** As named at the declaration's school; a contact named at another school acts for that. */
  private StaffMember member(Viewer.Office office, Declaration declaration) {
    var named = staff.of(office.email());
    return named.stream()
        .filter(it -> it.school().institutionNo().equals(declaration.period().institutionNo()))
        .findFirst()
        .orElseGet(named::getFirst);
  }
}
