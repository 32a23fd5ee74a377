package logbog.declarations.web;

import static java.util.Collections.singletonList;

import org.jspecify.annotations.Nullable;

/**
 * A new or righted address, or a reason, as typed.
 *
 * @param row which row of the page it was typed in
 * @param checked the addresses asked about already, since they look like a slip of the finger
 */
public record AddressForm(
    @Nullable String row,
    @Nullable String address,
    @Nullable String wrong,
    @Nullable String reason,
    @Nullable String checked) {

  static AddressForm none() {
    return new AddressForm(null, null, null, null, null);
  }

  /** The same, once its address has been asked about. */
  AddressForm asked() {
    return new AddressForm(
        row, address, wrong, reason, AddressQuestions.checked(checked, singletonList(address)));
  }

  /** What has been asked about in this row. */
  public String checkedIn(String asked) {
    return asked.equals(row) && checked != null ? checked : "";
  }

  /** What was typed in this row, or nothing. */
  public String typedIn(String asked) {
    return asked.equals(row) && address != null ? address : "";
  }
}
