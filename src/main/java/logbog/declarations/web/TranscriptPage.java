package logbog.declarations.web;

import java.util.HashMap;
import java.util.Map;
import logbog.declarations.Transcript;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/**
 * Where a school's named person copies a sheet that was signed on paper.
 *
 * @param sheet the trainer's own sheet, with what is copied so far
 * @param asksFalls whether a level is lower than last time, so that somebody says it is so (V4)
 */
public record TranscriptPage(
    Transcript transcript, FillingPage sheet, PaperForm form, boolean asksFalls, Problems problems)
    implements Page {

  public String here() {
    return OfficePage.SHELF + "/" + transcript.declaration().id() + "/papir";
  }

  /** The fields by the names they bear on the page. */
  public Map<String, String> names(Shell shell) {
    var names = new HashMap<>(sheet.names(shell));
    names.put("signer", shell.text("declarations.copy.signer"));
    names.put("signedOn", shell.text("declarations.copy.signed-on"));
    names.put("trainer", shell.text("declarations.copy.trainer"));
    names.put("other", shell.text("declarations.copy.other"));
    names.put("compared", shell.text("declarations.copy.compared"));
    return names;
  }
}
