package logbog.declarations.web;

import java.util.List;
import logbog.declarations.FinalLine;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The final declarations a committee has received, newest first.
 *
 * @param start whether this is where the list begins
 * @param older where it goes on; null at its end
 * @param reads whether the reader receives anything at all
 */
public record FinalListPage(
    FinalsForm form,
    List<FinalLine> lines,
    boolean start,
    @Nullable String older,
    boolean reads,
    String address)
    implements Page {

  /** Where a committee finds final declarations. */
  public static final String SHELF = "/udvalg/afsluttende";

  public boolean chosen() {
    return form.chosen();
  }

  public String file(String kind) {
    return form.query(SHELF + "/" + kind, null);
  }
}
