package logbog.declarations.web;

import java.util.Map;
import logbog.programmes.SpecialityChoices;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/** Where a school's named person prints the empty form of a speciality, or mails it. */
public record EmptyFormPage(
    String school,
    EmptyFormForm form,
    Problems problems,
    SpecialityChoices specialities,
    boolean sent)
    implements Page {

  /** The fields by the names they bear on the page. */
  public Map<String, String> names(Shell shell) {
    return Map.of(
        "programme", shell.text("signin.field.programme"),
        "speciality", shell.text("signin.field.speciality"),
        "begun", shell.text("declarations.request.begun"),
        "periodEnd", shell.text("declarations.request.period-end"),
        "apprenticeKind", shell.text("declarations.request.apprentice-kind"),
        "mainCourse", shell.text("declarations.request.main-course"),
        "names", shell.text("declarations.empty.names"),
        "mail", shell.text("declarations.empty.mail"));
  }
}
