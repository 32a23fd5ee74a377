package logbog.places.web;

import java.util.Map;
import logbog.places.AddressLink;
import logbog.places.SchoolAddress;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Asks the reader of a mailed link whether an address is the school's, and says what was answered.
 *
 * @param link null when it was refused: the link is dead then
 * @param asked null when it was refused
 * @param name of whoever answers, as typed
 */
public record AddressLinkPage(
    @Nullable AddressLink link, @Nullable SchoolAddress asked, String name, Problems problems)
    implements Page {

  static final String REFUSED = "/skoleadresse/nej";

  /** The fields by the names they bear on the page. */
  public Map<String, String> names(Shell shell) {
    return Map.of(
        "name", shell.text("places.link.name"), "answer", shell.text("places.link.title"));
  }
}
