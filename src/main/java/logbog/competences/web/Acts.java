package logbog.competences.web;

import java.util.List;
import java.util.Objects;
import logbog.approvals.ApprovalRefused;
import logbog.competences.CompetenceFile;
import logbog.competences.CompetenceState;
import logbog.competences.Repetition;
import logbog.competences.SupervisorWish;
import logbog.places.Department;
import logbog.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the reader can do about one competence.
 *
 * @param refused why the reader may not approve it; null where they may, and for the doctor
 * @param left whether whoever is asked no longer holds the role
 * @param leads the departments whose education lead can create a supervisor; empty for all but the
 *     doctor
 */
public record Acts(
    OpenedCompetence opened,
    CompetenceFile file,
    @Nullable ApprovalRefused refused,
    boolean left,
    List<Department> leads) {

  public @Nullable Next next() {
    return Next.of(opened.record(), opened.viewer().id(), opened.post(), file.line(), file.state());
  }

  public boolean approvable() {
    return !opened.record().own() && refused == null && unapproved();
  }

  /** Why the reader cannot approve it; null where they can, or where nothing is to be approved. */
  public @Nullable Problem closedTo() {
    return refused == null || !unapproved() ? null : refused.problem();
  }

  public List<Repetition> missing() {
    return file.line().missing();
  }

  /** Whether the reader gave it and can take it back still. */
  public boolean takesBack() {
    var given = file.line().approval();
    return file.state() == CompetenceState.PENDING
        && given != null
        && given.by().person().equals(opened.viewer().id());
  }

  /** Where the reader takes back what they gave. */
  public String withdrawal() {
    return AskPaths.withdrawal(Objects.requireNonNull(file.line().approval()).id());
  }

  public boolean wishable() {
    return !leads.isEmpty() && unapproved() && !file.state().waits();
  }

  /** The doctor's own that waits. */
  public @Nullable SupervisorWish wish() {
    return opened.record().own() && file.state() == CompetenceState.WISHED
        ? file.line().wish()
        : null;
  }

  /** Who is asked now; empty where nobody is. */
  public String asked() {
    var ask = file.line().ask();
    return ask == null ? "" : ask.to().name();
  }

  private boolean unapproved() {
    return !file.state().done() && file.state() != CompetenceState.PENDING;
  }
}
