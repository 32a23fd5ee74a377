package logbog.declarations;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import logbog.mail.EmailAddress;

/**
 * What a trainer hands over to a colleague.
 *
 * @param leaver the trainer's own name
 * @param name the colleague's
 * @param sheets which of the open ones
 * @param leaving whether the colleague takes over from now on, and is offered in requests to come
 */
public record Takeover(
    String leaver, EmailAddress to, String name, List<InvitationId> sheets, boolean leaving) {

  /**
   * Each once, and in the same order whoever asks: two that meet wait, and are not locked together.
   */
  public static Takeover of(
      String leaver,
      EmailAddress to,
      String name,
      Collection<InvitationId> sheets,
      boolean leaving) {
    var ordered =
        sheets.stream().distinct().sorted(Comparator.comparing(InvitationId::toString)).toList();
    return new Takeover(leaver, to, name, ordered, leaving);
  }
}
