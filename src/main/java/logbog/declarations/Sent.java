package logbog.declarations;

import java.util.Set;
import logbog.mail.Delivery;

/** A letter about a declaration, to whom it went and what became of it. */
public record Sent(DeclarationId about, Role to, Delivery delivery) {

  private static final String OURS = "declarations.";
  private static final Set<String> WORDED =
      Set.of(
          Links.LETTER,
          Notices.TO_APPRENTICE,
          Notices.TO_SCHOOL,
          Notices.TO_TRAINER,
          Notices.TO_COMMITTEE,
          Notices.WITHDRAWN,
          Notices.HANDED_ON,
          Notices.DISPUTED_APPRENTICE,
          Notices.DISPUTED_SCHOOL);

  /** Whose address a letter went to. */
  public enum Role {
    APPRENTICE,
    TRAINER,
    SCHOOL,
    COMMITTEE
  }

  /** What it was about, as the end of a key of texts; letters of others have one word together. */
  public String subject() {
    return WORDED.contains(delivery.kind()) ? delivery.kind().substring(OURS.length()) : "other";
  }
}
