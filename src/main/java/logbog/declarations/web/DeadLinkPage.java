package logbog.declarations.web;

import logbog.declarations.Declaration;
import logbog.declarations.Invited;
import logbog.declarations.Invited.Standing;
import logbog.programmes.Contact;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A link that opens nothing any more: why, and what to do next.
 *
 * @param declaration null for a link nobody mailed
 * @param address where a new link would go, half hidden: whoever holds the link may not be its
 *     owner
 * @param renewable whether a new link can be sent there
 * @param renewed whether one was sent a moment ago
 */
public record DeadLinkPage(
    String token,
    Reason reason,
    @Nullable Declaration declaration,
    String address,
    boolean renewable,
    boolean renewed,
    @Nullable Contact questions)
    implements Page {

  /** Why a link opens nothing. */
  public enum Reason {
    UNKNOWN,
    EXPIRED,
    EXPIRED_SIGNED,
    NEWER_LINK,
    WITHDRAWN,
    CLOSED,
    HANDED_ON
  }

  static DeadLinkPage unknown() {
    return new DeadLinkPage("", Reason.UNKNOWN, null, "", false, false, null);
  }

  static DeadLinkPage of(String token, Invited invited, boolean renewed, Contact questions) {
    var declaration = invited.declaration();
    return new DeadLinkPage(
        token,
        reason(invited.standing(), declaration.status().signed()),
        declaration,
        invited.invitation().address().hinted(),
        invited.standing().renewable() && declaration.status().open(),
        renewed,
        questions);
  }

  private static Reason reason(Standing standing, boolean signed) {
    return switch (standing) {
      case EXPIRED -> signed ? Reason.EXPIRED_SIGNED : Reason.EXPIRED;
      case NEWER_LINK -> Reason.NEWER_LINK;
      case WITHDRAWN -> Reason.WITHDRAWN;
      case CLOSED -> Reason.CLOSED;
      case HANDED_ON -> Reason.HANDED_ON;
      case UNNAMED, FILLING, SIGNED -> throw new IllegalArgumentException("The link is alive");
    };
  }
}
