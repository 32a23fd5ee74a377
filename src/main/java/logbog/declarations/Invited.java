package logbog.declarations;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a link stands before.
 *
 * @param standing what the link still opens
 * @param draft what is answered so far; blank once it is signed
 * @param names the stated names of all trainers of this declaration, for whose answer is whose
 * @param last the declaration before this one, while this one is being filled
 * @param own how the apprentice has rated themself (V13); null for not at all
 * @param filling the signed answers, once signed
 * @param hallmark what its paper is checked by, once signed
 */
public record Invited(
    Invitation invitation,
    Standing standing,
    Declaration declaration,
    Draft draft,
    Map<InvitationId, String> names,
    @Nullable LastTime last,
    @Nullable SelfRating own,
    @Nullable Filling filling,
    @Nullable Hallmark hallmark) {

  /** What a link still opens. */
  public enum Standing {
    /** The name comes first. */
    UNNAMED,
    /** The sheet is open. */
    FILLING,
    /** It is signed; there is a receipt. */
    SIGNED,
    /** Ninety days have gone. */
    EXPIRED,
    /** A newer link was mailed to the same address. */
    NEWER_LINK,
    /** The apprentice called the request back. */
    WITHDRAWN,
    /** The apprentice called this link off or replaced the address. */
    CLOSED,
    /** Passed on to someone else. */
    HANDED_ON;

    /** Whether the sheet is still to be filled through it. */
    public boolean open() {
      return this == UNNAMED || this == FILLING;
    }

    /** Whether a new link can be sent to the same address. */
    public boolean renewable() {
      return this == EXPIRED || this == NEWER_LINK;
    }
  }
}
