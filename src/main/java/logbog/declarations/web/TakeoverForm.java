package logbog.declarations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a trainer types who hands over to a colleague. */
public record TakeoverForm(
    @Nullable String leaver,
    @Nullable String name,
    @Nullable String address,
    @Nullable List<String> sheet,
    @Nullable String leaving) {

  static TakeoverForm blank(List<String> sheets) {
    return new TakeoverForm(null, null, null, sheets, "on");
  }

  /** Whether this sheet is to be handed over. */
  public boolean chose(Object invitation) {
    return sheet != null && sheet.contains(invitation.toString());
  }
}
