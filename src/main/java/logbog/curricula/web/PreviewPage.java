package logbog.curricula.web;

import java.util.List;
import logbog.curricula.Curriculum;
import logbog.curricula.SentId;
import logbog.web.Page;

/** A file of curricula as it would be published; what is published already is left out. */
public record PreviewPage(SentId id, List<Curriculum> editions) implements Page {

  public String path() {
    return SendPage.PATH + "/" + id;
  }
}
