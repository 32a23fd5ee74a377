package logbog.declarations.web;

import logbog.declarations.Invited;
import logbog.programmes.Contact;
import logbog.web.Page;
import logbog.web.Problems;

/** What is asked, by whom, and the first act: one's own name. */
public record InvitationPage(
    String token, Invited invited, String name, Problems problems, Contact questions)
    implements Page {

  /** Whether a name is stated already, so that this corrects it. */
  public boolean renaming() {
    return invited.invitation().trainerName() != null;
  }
}
