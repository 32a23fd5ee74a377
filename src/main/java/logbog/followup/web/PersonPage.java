package logbog.followup.web;

import java.util.Optional;
import java.util.Set;
import logbog.declarations.DeclarationId;
import logbog.declarations.Sent;
import logbog.declarations.Summary;
import logbog.followup.PersonFile;
import logbog.web.Page;
import logbog.web.Shell;

/** One apprentice: goals and periods, declarations, and what was sent about them. */
public record PersonPage(PersonFile file) implements Page {

  /** Under which path a school or company finds declarations. */
  public static final String SHELF = "/home/erklaeringer/";

  private static final Set<String> URGING =
      Set.of("reminders.digest", "followup.nudge", "followup.note");

  /** What the latest of them was asked with: where the apprentice is now, as far as we know. */
  public Summary latest() {
    return file.development().declarations().getFirst();
  }

  /** What a letter says; those that urge or tell of notes have words of their own. */
  public String what(Shell shell, Sent sent) {
    var kind = sent.delivery().kind();
    return URGING.contains(kind)
        ? shell.text("followup.letters." + kind.substring(kind.indexOf('.') + 1))
        : shell.text("declarations.sent." + sent.subject());
  }

  /** The declaration a letter is about. */
  public Optional<Summary> of(DeclarationId id) {
    return file.development().declarations().stream().filter(it -> it.id().equals(id)).findFirst();
  }
}
