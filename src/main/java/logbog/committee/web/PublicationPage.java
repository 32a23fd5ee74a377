package logbog.committee.web;

import java.util.List;
import logbog.committee.Draft;
import logbog.committee.Mapped;
import logbog.programmes.Flaw;
import logbog.programmes.Programme;
import logbog.web.Page;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What publishing a draft will mean, before it is done.
 *
 * @param asked how many goals each speciality is asked about on the first day
 * @param corrects whether an edition of the same version is published already
 * @param mapped what becomes of the goals of the edition before; null where there is none
 * @param was the mark of the whole draft as the page was drawn
 */
public record PublicationPage(
    Programme programme,
    Draft draft,
    List<Asked> asked,
    boolean corrects,
    List<Flaw> flaws,
    @Nullable Mapped mapped,
    String was,
    Problems problems)
    implements Page {

  public String path() {
    return DraftPage.path(draft);
  }
}
