package logbog.plans.web;

import java.util.Objects;
import logbog.declarations.DeclarationId;
import logbog.declarations.Filling;
import logbog.plans.PlanFile;
import logbog.web.Page;
import logbog.web.Problems;

/** Where one of the school's people decides whether an education plan is to be revised. */
public record PlanPage(PlanFile file, PlanForm form, Problems problems) implements Page {

  /** Where answers are sent; files are received at this one path. */
  static final String ANSWERS = "/home/uddannelsesplan";

  static String path(DeclarationId id) {
    return "/home/erklaeringer/" + id + "/uddannelsesplan";
  }

  public String path() {
    return path(file.task().declaration());
  }

  public String declaration() {
    return "/home/erklaeringer/" + file.task().declaration();
  }

  public Filling filling() {
    return Objects.requireNonNull(file.declaration().filling());
  }

  public boolean chosen(String answer) {
    return form.answer().equals(answer);
  }
}
