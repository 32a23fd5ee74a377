package logbog.followup.web;

import java.util.Optional;
import logbog.declarations.DeclarationId;
import logbog.declarations.Summary;
import logbog.followup.PersonFile;
import logbog.web.Page;

/** One apprentice: goals and periods, declarations, and what was sent about them. */
public record PersonPage(PersonFile file) implements Page {

  /** Under which path a school or company finds declarations. */
  public static final String SHELF = "/home/erklaeringer/";

  /** What the latest of them was asked with: where the apprentice is now, as far as we know. */
  public Summary latest() {
    return file.development().declarations().getFirst();
  }

  /** The declaration a letter is about. */
  public Optional<Summary> of(DeclarationId id) {
    return file.development().declarations().stream().filter(it -> it.id().equals(id)).findFirst();
  }
}
