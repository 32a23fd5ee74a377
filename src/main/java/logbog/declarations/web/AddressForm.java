package logbog.declarations.web;

import org.jspecify.annotations.Nullable;

/**
 * A new or righted address, or a reason, as typed.
 *
 * @param row which row of the page it was typed in
 */
public record AddressForm(
    @Nullable String row,
    @Nullable String address,
    @Nullable String wrong,
    @Nullable String reason) {

  static AddressForm none() {
    return new AddressForm(null, null, null, null);
  }

  /** What was typed in this row, or nothing. */
  public String typedIn(String asked) {
    return asked.equals(row) && address != null ? address : "";
  }
}
