package logbog.declarations.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import logbog.declarations.PaperSignature;
import logbog.mail.EmailAddress;
import logbog.web.Typed;
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

  private static final int NAME = 100;
  private static final int LONGEST = 300;

  static PaperForm of(Map<String, String> sent) {
    return new PaperForm(
        sent.get("signer"),
        sent.get("signedOn"),
        sent.get("trainer"),
        sent.get("other"),
        sent.get("falls"),
        sent.get("compared"));
  }

  /** What is kept until it is sent; a tick is made when it is. */
  Map<String, String> typed() {
    var typed = new HashMap<String, String>();
    keep(typed, "signer", signer);
    keep(typed, "signedOn", signedOn);
    keep(typed, "trainer", trainer);
    keep(typed, "other", other);
    return typed;
  }

  private static void keep(Map<String, String> kept, String field, @Nullable String typed) {
    if (typed != null && !typed.isBlank()) {
      kept.put(field, typed.substring(0, Math.min(typed.length(), LONGEST)));
    }
  }

  /** Who signed on paper and when, with a message beside what is missing. */
  Optional<PaperSignature> signature(Typed typed) {
    var name = typed.line("signer", signer(), NAME);
    var on = typed.date("signedOn", signedOn());
    var chosen = RequestForm.or(trainer());
    var field = chosen.equals("other") ? "other" : "trainer";
    var address = EmailAddress.parse(chosen.equals("other") ? other() : chosen);
    if (address.isEmpty()) {
      typed.wrong(
          field,
          chosen.isEmpty() ? "declarations.copy.trainer.missing" : "declarations.address.wrong");
    }
    return typed.ok() && on.isPresent() && address.isPresent()
        ? Optional.of(new PaperSignature(name, on.get(), address.get()))
        : Optional.empty();
  }
}
