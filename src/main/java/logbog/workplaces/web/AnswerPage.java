package logbog.workplaces.web;

import java.util.LinkedHashMap;
import java.util.Map;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import logbog.workplaces.Question;

/**
 * Where a firm tells an apprentice its number and its trainers' addresses.
 *
 * @param asker the apprentice's name
 * @param open whether it can be answered still
 */
public record AnswerPage(
    String path, String asker, Question question, boolean open, OfferForm form, Problems problems)
    implements Page {

  /** The fields that can be rejected, by the names they bear on the page. */
  public Map<String, String> names(Shell shell) {
    var names = new LinkedHashMap<String, String>();
    names.put("by", shell.text("workplaces.answer.by"));
    return SharingPage.names(shell, names);
  }
}
