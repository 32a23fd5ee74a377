package logbog.declarations;

import logbog.keys.Keys;
import org.springframework.stereotype.Component;

/** Makes the hallmark of a signed declaration: the same every time, and kept nowhere. */
@Component
class Hallmarks {

  private final Keys keys;

  Hallmarks(Keys keys) {
    this.keys = keys;
  }

  Hallmark of(Declaration declaration, Filling filling) {
    return new Hallmark(
        code(declaration.id(), filling.receipt()), SignedRecord.hash(declaration, filling));
  }

  /**
   * Bound to the declaration too: after a restore, a receipt number may be given out again, and a
   * paper with the old one must not vouch for a stranger's.
   */
  HallmarkCode code(DeclarationId id, long receipt) {
    return HallmarkCode.of(
        receipt, keys.hmac("declarations.hallmark", id.toString(), Long.toString(receipt)));
  }
}
