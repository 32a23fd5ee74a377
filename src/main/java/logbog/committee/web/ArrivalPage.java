package logbog.committee.web;

import logbog.committee.Preview;
import logbog.web.Page;
import logbog.web.Problems;

/** What taking a file in would change, programme by programme and goal by goal. */
public record ArrivalPage(Preview preview, Problems problems) implements Page {

  /** With many programmes only the counts are seen at first. */
  private static final int OPEN = 3;

  public String path() {
    return UploadController.PATH + "/" + preview.id();
  }

  public boolean open() {
    return preview.comings().size() <= OPEN;
  }
}
