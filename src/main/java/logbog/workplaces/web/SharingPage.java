package logbog.workplaces.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import logbog.declarations.CompanyFirms.Firm;
import logbog.documents.QrSquares;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import logbog.workplaces.Card;

/** Where a firm shares what it is called and whom to name, and takes it back. */
public record SharingPage(List<Shared> shared, List<Firm> firms, OfferForm form, Problems problems)
    implements Page {

  /**
   * One link that works.
   *
   * @param link in full, as it is scanned or typed
   */
  public record Shared(Card card, String link, QrSquares code) {}

  /** The fields that can be rejected, by the names they bear on the page. */
  public Map<String, String> names(Shell shell) {
    return names(shell, new LinkedHashMap<>());
  }

  static Map<String, String> names(Shell shell, Map<String, String> names) {
    names.put("cvr", shell.text("workplaces.offer.cvr"));
    names.put("workplaceName", shell.text("workplaces.offer.name"));
    for (int n = 1; n <= 5; n++) {
      names.put("trainer" + n, shell.text("workplaces.offer.trainer", n));
    }
    return names;
  }
}
