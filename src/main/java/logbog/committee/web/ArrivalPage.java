package logbog.committee.web;

import logbog.committee.Preview;
import logbog.web.Page;

/**
 * What taking a file in would change, programme by programme and goal by goal.
 *
 * @param overtaken whether a colleague changed what was shown before
 */
public record ArrivalPage(Preview preview, boolean overtaken) implements Page {

  /** With many programmes only the counts are seen at first. */
  private static final int OPEN = 3;

  public String path() {
    return UploadController.PATH + "/" + preview.id();
  }

  public boolean open() {
    return preview.comings().size() <= OPEN;
  }
}
