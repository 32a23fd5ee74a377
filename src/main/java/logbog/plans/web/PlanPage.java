package logbog.plans.web;

import java.util.Objects;
import logbog.declarations.Filling;
import logbog.plans.PlanFile;
import logbog.web.Page;
import logbog.web.Problems;

/** Where one of the school's people decides whether an education plan is to be revised. */
public record PlanPage(PlanFile file, PlanForm form, Problems problems) implements Page {

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
