package logbog.committee.web;

import logbog.committee.Draft;
import logbog.programmes.Edition;
import logbog.programmes.Publication;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * An edition that can be compared with another.
 *
 * @param value how the address of the page names it
 * @param publication null for a draft and for what an operator's files gave
 */
public record Side(String value, Edition edition, @Nullable Publication publication) {

  static Side of(Draft draft) {
    return new Side("kladde-" + draft.id(), draft.edition(), null);
  }

  static Side of(Publication publication, Edition edition) {
    return new Side("udgave-" + publication.id(), edition, publication);
  }

  static Side laid(Edition edition) {
    return new Side("filer", edition, null);
  }

  public String label(Shell shell) {
    var version =
        edition.version().isEmpty()
            ? shell.text("committee.draft.unnamed")
            : shell.text("committee.version", edition.version());
    if (publication != null && publication.serial() > 1) {
      return version + ", " + shell.text("committee.correction", publication.serial() - 1);
    }
    return value.startsWith("kladde") ? shell.text("committee.difference.draft", version) : version;
  }
}
