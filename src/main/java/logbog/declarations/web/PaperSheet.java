package logbog.declarations.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import logbog.declarations.Declaration;
import logbog.declarations.Kind;
import logbog.declarations.PaperCode;
import logbog.documents.Paper;
import logbog.programmes.Question;
import logbog.programmes.Sheet;
import logbog.programmes.Topic;
import logbog.programmes.Translated;
import logbog.web.BaseUrl;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * The sheet to be filled by hand: of one declaration, or empty, one for each who is named.
 *
 * @param heads whom each copy is about
 * @param address where the code of an open declaration leads; null on an empty one
 */
public record PaperSheet(
    Sheet sheet,
    List<Head> heads,
    @Nullable PaperCode code,
    @Nullable String address,
    Instant dated)
    implements Paper {

  /**
   * What is printed at the top; empty is a line to write on.
   *
   * @param course empty also for a final one
   */
  public record Head(
      String apprentice,
      Kind kind,
      @Nullable LocalDate periodEnd,
      String course,
      String school,
      String className,
      String workplace,
      String cvr) {}

  static PaperSheet of(Declaration declaration, BaseUrl ours) {
    var period = declaration.period();
    var cvr = declaration.cvr();
    var code = PaperCode.of(declaration.id());
    return new PaperSheet(
        declaration.sheet(),
        List.of(
            new Head(
                declaration.apprenticeName(),
                period.kind(),
                period.end(),
                period.course().map(String::valueOf).orElse(""),
                period.schoolName(),
                period.className(),
                declaration.workplaceName(),
                cvr == null ? "" : cvr.value())),
        code,
        ours.to(code.path()),
        declaration.requestedAt());
  }

  @Override
  public String template() {
    return "declarations/print/PaperSheet.jte";
  }

  /** Danish for everyone: the file is kept beside a school's others. */
  @Override
  public String name() {
    return heads.size() == 1 && !heads.getFirst().apprentice().isEmpty()
        ? "Skema " + heads.getFirst().apprentice()
        : "Skema " + sheet.speciality();
  }

  /** A question in the committee's words, where it has its own. */
  public String question(Shell shell, Topic topic, String shipped) {
    Question own = sheet.ownTexts().question(topic);
    return own.text().blank() ? shipped : own.text().in(shell.locale());
  }

  public List<Translated> workAreas() {
    return sheet.ownTexts().workAreas();
  }

  /** How the texts choose between apprentice (0) and pupil (1): the programme's own word. */
  public int learner() {
    return sheet.learnerWord().equals("elev") ? 1 : 0;
  }
}
