package logbog.projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import logbog.Story;
import logbog.documents.CheckedFile;
import logbog.documents.Photo;
import logbog.documents.SentFiles;
import logbog.documents.Upload;
import logbog.documents.Uploads;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.web.Shell;
import org.springframework.stereotype.Component;

/** What Mads makes in the tests: a chair, with a picture and a drawing. */
@Component
public class Workbench {

  private final Workshop workshop;
  private final Asking asking;
  private final Projects projects;
  private final Confirmations confirmations;
  private final InvitationRows invitations;
  private final Links links;
  private final Uploads uploads;
  private final Clock clock;

  Workbench(
      Workshop workshop,
      Asking asking,
      Projects projects,
      Confirmations confirmations,
      InvitationRows invitations,
      Links links,
      Uploads uploads,
      Clock clock) {
    this.workshop = workshop;
    this.asking = asking;
    this.projects = projects;
    this.confirmations = confirmations;
    this.invitations = invitations;
    this.links = links;
    this.uploads = uploads;
    this.clock = clock;
  }

  /** A project with Karen's link to it and one that is dead. */
  public record Piece(
      ProjectId id, EntryId entry, Upload file, int version, ProjectToken link, ProjectToken dead) {

    public String in(String path) {
      return path.replace("{project}", id.toString())
          .replace("{entry}", entry.toString())
          .replace("{file}", file.id().toString())
          .replace("{version}", Integer.toString(version));
    }
  }

  /** One sent, one that Karen has opened, and one confirmed; a wrong address was put right. */
  public Map<String, Piece> pieces(Story.Cast cast, String replaced) {
    var answered = piece(cast, replaced);
    confirmations.name(answered.link(), "Karen Lund");
    var signed = piece(cast, replaced);
    confirmed(signed.link());
    return Map.of("open", piece(cast, replaced), "answered", answered, "signed", signed);
  }

  private Piece piece(Story.Cast cast, String replaced) {
    var id = chair(cast.mads());
    ask(cast, id, replaced);
    ask(cast, id, cast.birgit());
    var entry = projects.fileOf(cast.mads(), id).entries().getFirst();
    return new Piece(
        id,
        entry.id(),
        entry.pictures().getFirst().upload(),
        projects.fileOf(cast.mads(), id).project().version(),
        token(id, 2),
        token(id, 1));
  }

  /** Written, with two days, a picture and a drawing. */
  public ProjectId chair(Viewer.Member mads) {
    var id = workshop.begin(mads, outline("Stol i eg"));
    workshop.note(mads, id, new Note(today().minusDays(3), "Høvlede benene.", photo(), "Fire ben"));
    workshop.note(mads, id, new Note(today(), "Samlede stellet.", drawing(), ""));
    return id;
  }

  public Outline outline(String title) {
    return new Outline(title, "En stol til kantinen", "Møbelsnedker", "Nordlys Møbler ApS");
  }

  public void ask(Story.Cast cast, ProjectId id, String school) {
    asking.ask(cast.mads(), id, EmailAddress.of(cast.karen()), List.of(EmailAddress.of(school)));
  }

  /** Written and sent to Karen; Birgit is to read it. */
  public ProjectId asked(Story.Cast cast) {
    var id = chair(cast.mads());
    ask(cast, id, cast.birgit());
    return id;
  }

  /** Karen has confirmed. */
  public ProjectToken confirmed(ProjectToken token) {
    confirmations.name(token, "Karen Lund");
    confirmations.confirm(
        token, confirmations.by(token).project().version(), "Tapperne sidder pænt.");
    return token;
  }

  /** The newest link to a project. */
  public ProjectToken token(ProjectId id) {
    var open = invitations.open(id).orElseThrow();
    return links.token(open.id(), open.generation());
  }

  public ProjectToken token(ProjectId id, int generation) {
    return links.token(invitations.open(id).orElseThrow().id(), generation);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }

  CheckedFile photo() {
    return checked("ben.jpg", true);
  }

  CheckedFile drawing() {
    return checked("tegning.pdf", false);
  }

  private CheckedFile checked(String name, boolean photo) {
    try {
      return uploads.check(name, photo ? Photo.jpeg(400, 300) : SentFiles.pdf(), Workshop.FILES);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
