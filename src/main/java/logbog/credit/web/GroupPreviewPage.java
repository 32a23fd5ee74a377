package logbog.credit.web;

import java.util.List;
import java.util.Map;
import logbog.credit.CancelledCourse;
import logbog.credit.Candidate;
import logbog.credit.GroundForm;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/**
 * Whom a list means, before anything is decided.
 *
 * @param exempted whom the decision would exempt
 * @param others everyone else on the list, each with why not
 */
public record GroupPreviewPage(
    CancelledCourse course,
    List<Candidate> exempted,
    List<Candidate> others,
    GroupForm form,
    Problems problems)
    implements Page {

  static GroupPreviewPage of(
      CancelledCourse course, List<Candidate> all, GroupForm form, Problems problems) {
    return new GroupPreviewPage(
        course,
        all.stream().filter(Candidate::isExempted).toList(),
        all.stream().filter(it -> !it.isExempted()).toList(),
        form,
        problems);
  }

  public GroundForm ground() {
    return form.ground();
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "doctors", shell.text("credit.group.doctors"),
        "note", shell.text("credit.note"),
        "caseNo", shell.text("credit.case"),
        "letter", shell.text("credit.exempt.letter"));
  }
}
