package logbog.approvals;

import logbog.documents.OpenedUpload;
import logbog.documents.UploadId;
import logbog.documents.Uploads;
import org.springframework.stereotype.Component;

/** Puts a request and what came with it together, for both sides. */
@Component
class AskFiles {

  private final Uploads uploads;
  private final Lacking lacking;

  AskFiles(Uploads uploads, Lacking lacking) {
    this.uploads = uploads;
    this.lacking = lacking;
  }

  AskFile of(Ask ask, String doctorName, boolean left, Outlook outlook, boolean stoodIn) {
    var came = uploads.of(ask.holder());
    var missing = lacking.of(Wanted.of(ask));
    return new AskFile(ask, doctorName, came, left, outlook, stoodIn, missing);
  }

  OpenedUpload open(Ask ask, UploadId file) {
    return uploads.open(ask.holder(), file);
  }
}
