package logbog.declarations.web;

import static java.util.Collections.singletonList;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a trainer types who hands over to a colleague.
 *
 * @param checked an address that was asked about since it looks like a slip of the finger
 */
public record TakeoverForm(
    @Nullable String leaver,
    @Nullable String name,
    @Nullable String address,
    @Nullable List<String> sheet,
    @Nullable String leaving,
    @Nullable String checked) {

  static TakeoverForm blank(List<String> sheets) {
    return new TakeoverForm(null, null, null, sheets, "on", null);
  }

  /** The same, once its address has been asked about. */
  TakeoverForm asked() {
    return new TakeoverForm(
        leaver,
        name,
        address,
        sheet,
        leaving,
        AddressQuestions.checked(checked, singletonList(address)));
  }

  /** Whether this sheet is to be handed over. */
  public boolean chose(Object invitation) {
    return sheet != null && sheet.contains(invitation.toString());
  }
}
