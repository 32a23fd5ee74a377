package logbog.summons.web;

import java.util.List;
import logbog.places.School;
import logbog.programmes.SpecialityChoices;
import logbog.summons.Fault;
import logbog.summons.SummonsId;
import logbog.web.Page;
import logbog.web.Problem;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where a school writes a summons, or changes one.
 *
 * @param typing as typed; the list without the lines that are to be corrected
 * @param faults those lines, each with its problem
 * @param notices what was taken for granted in the list
 * @param changing the summons that is changed; null for a new one
 * @param sent whether the letters of the one that is changed are under way
 */
public record SummonsFormPage(
    Typing typing,
    Problems problems,
    List<Fault> faults,
    List<Problem> notices,
    List<School> schools,
    SpecialityChoices specialities,
    @Nullable SummonsId changing,
    boolean sent)
    implements Page {

  public String action() {
    return changing == null
        ? "/home/indkaldelser/gennemsyn"
        : "/home/indkaldelser/" + changing + "/rettelse";
  }

  public List<Fault> fixes() {
    return faults.stream().limit(Typing.FIXES).toList();
  }
}
