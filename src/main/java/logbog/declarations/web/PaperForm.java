package logbog.declarations.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a school's named person types of the paper's signature.
 *
 * @param trainer an address that was asked, or {@code other}
 * @param compared that every answer was held against the paper
 */
public record PaperForm(
    @Nullable String signer,
    @Nullable String signedOn,
    @Nullable String trainer,
    @Nullable String other,
    @Nullable String falls,
    @Nullable String compared) {

  static PaperForm of(Map<String, String> sent) {
    return new PaperForm(
        sent.get("signer"),
        sent.get("signedOn"),
        sent.get("trainer"),
        sent.get("other"),
        sent.get("falls"),
        sent.get("compared"));
  }
}
