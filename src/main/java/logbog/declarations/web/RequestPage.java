package logbog.declarations.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import logbog.declarations.DeclarationId;
import logbog.places.School;
import logbog.places.SchoolAddress;
import logbog.places.Successor;
import logbog.programmes.SpecialityChoices;
import logbog.web.Page;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where an apprentice asks for a declaration, or corrects what was asked.
 *
 * @param offered the proven addresses of the chosen school's own list
 * @param workplace the registered name of the CVR number typed, if known
 * @param twin one asked for already for the same period; the apprentice must say that a second is
 *     meant
 * @param correcting the request being corrected; null for a new one
 * @param asksKind whether the kind of apprentice is asked for: the goals differ by it
 * @param prefilled whether the fields come from the last request
 * @param successors who took over from trainers of the last request, and stand in their place
 */
public record RequestPage(
    RequestForm form,
    Problems problems,
    SpecialityChoices specialities,
    List<School> schools,
    List<SchoolAddress> offered,
    String workplace,
    @Nullable DeclarationId twin,
    @Nullable DeclarationId correcting,
    boolean prefilled,
    Collection<Successor> successors,
    boolean asksKind)
    implements Page {

  /** Whether a draft says all of this, and nothing is wrong: then it need not be asked for. */
  public boolean known(String... fields) {
    var said = form.fields();
    return form.draft() != null
        && problems.isEmpty()
        && Arrays.stream(fields).allMatch(said::containsKey);
  }

  RequestPage with(Collection<Successor> instead) {
    return new RequestPage(
        form,
        problems,
        specialities,
        schools,
        offered,
        workplace,
        twin,
        correcting,
        prefilled,
        instead,
        asksKind);
  }

  public String action() {
    return correcting == null ? "/erklaeringer/ny" : "/erklaeringer/" + correcting + "/rettelse";
  }
}
