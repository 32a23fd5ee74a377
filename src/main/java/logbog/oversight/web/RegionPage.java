package logbog.oversight.web;

import logbog.oversight.RegionView;
import logbog.web.Page;

/** A region's departments, and how they stand. */
public record RegionPage(RegionView view) implements Page {

  public String path(RegionView.Line line) {
    return OversightController.PATH + "/" + line.department().id().value();
  }
}
