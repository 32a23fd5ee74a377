package logbog.competences.web;

import java.util.List;
import logbog.competences.CompetenceBook;
import logbog.competences.CompetenceLine;
import logbog.competences.Progress;
import logbog.people.PersonId;
import logbog.posts.DoctorRecord;
import logbog.posts.Post;
import logbog.web.Page;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * All competences of a post.
 *
 * @param book null while the doctor has no post
 */
public record CompetencesPage(
    DoctorRecord record,
    PersonId reader,
    @Nullable CompetenceBook book,
    By by,
    List<Section> sections)
    implements Page {

  static CompetencesPage of(DoctorRecord record, PersonId reader, CompetenceBook book, By by) {
    return new CompetencesPage(record, reader, book, by, Section.of(book, by));
  }

  static CompetencesPage empty(DoctorRecord record, PersonId reader) {
    return new CompetencesPage(record, reader, null, By.ROLE, List.of());
  }

  public String path() {
    return "/logbog/laeger/" + record.doctor() + "/kompetencer";
  }

  /** The same post, parted otherwise. */
  public String to(By other) {
    return path() + "?forloeb=" + chosen().post().id() + "&efter=" + other.word();
  }

  /** Another post, parted the same. */
  public String to(Post other) {
    return path() + "?forloeb=" + other.id() + "&efter=" + by.word();
  }

  public String to(CompetenceLine line) {
    return path() + "/" + line.competence().id() + "?forloeb=" + chosen().post().id();
  }

  public @Nullable Next next(CompetenceLine line) {
    return Next.of(record, reader, chosen().post(), line, chosen().state(line));
  }

  public boolean shows(Post post) {
    return book != null && book.post().id().equals(post.id());
  }

  public Progress progress() {
    return chosen().progress();
  }

  public StateWords words(Shell shell) {
    return new StateWords(shell, chosen());
  }

  private CompetenceBook chosen() {
    if (book == null) {
      throw new IllegalStateException("no post is shown");
    }
    return book;
  }
}
