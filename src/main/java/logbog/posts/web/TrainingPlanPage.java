package logbog.posts.web;

import logbog.posts.PlanFile;
import logbog.web.Page;
import logbog.web.Problems;

/**
 * The individual training plan of an element: written by the doctor, read by those it went to.
 *
 * @param words what is typed
 */
public record TrainingPlanPage(PlanFile file, String words, Problems problems) implements Page {

  static String path(PlanFile file) {
    return Paths.element(file.opened().record().doctor(), file.opened().element().id()) + "/plan";
  }

  public String path() {
    return path(file);
  }

  public String element() {
    return Paths.element(file.opened().record().doctor(), file.opened().element().id());
  }
}
