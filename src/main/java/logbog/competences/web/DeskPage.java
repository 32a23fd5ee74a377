package logbog.competences.web;

import java.util.Map;
import logbog.competences.WishFile;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/** A doctor's wish for a supervisor, before the education lead of the department. */
public record DeskPage(WishFile file, AnswerForm form, Problems problems) implements Page {

  static final String PATH = "/logbog/vejlederoensker";

  /** With what the doctor wrote already in the fields. */
  static DeskPage of(WishFile file) {
    var wish = file.wish();
    return new DeskPage(
        file,
        new AnswerForm("", wish.name(), wish.email().value(), "", file.until().toString(), ""),
        Problems.none());
  }

  public String path() {
    return PATH + "/" + file.wish().id();
  }

  public boolean picked(String person) {
    return form.person().equals(person);
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "person", shell.text("competences.desk.person"),
        "name", shell.text("competences.wish.name"),
        "email", shell.text("competences.wish.email"),
        "mobile", shell.text("competences.desk.mobile"),
        "until", shell.text("competences.desk.until"),
        "because", shell.text("competences.desk.because"));
  }
}
