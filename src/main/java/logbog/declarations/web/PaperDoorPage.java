package logbog.declarations.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import logbog.web.Page;

/**
 * What someone with a paper sheet in hand can do.
 *
 * @param code as typed
 * @param unknown whether a signed-in reader has no such sheet
 */
public record PaperDoorPage(String code, boolean unknown) implements Page {

  /** Back here, after signing in. */
  public String wish() {
    return URLEncoder.encode("/papir/" + code, StandardCharsets.UTF_8);
  }
}
