package logbog.committee.web;

import java.util.List;
import java.util.Map;
import logbog.places.Committee;
import logbog.places.Member;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/**
 * Who is a member of a committee, and where the next is invited.
 *
 * @param self the address of the reader
 */
public record MembersPage(
    Committee committee, List<Member> members, String self, Sent form, Problems problems)
    implements Page {

  public String path() {
    return "/udvalg/medlemmer/" + committee.id();
  }

  /** The fields by the names they bear on the page. */
  public Map<String, String> names(Shell shell) {
    return Map.of(
        "name", shell.text("committee.members.name"),
        "email", shell.text("committee.members.email"),
        "since", shell.text("committee.members.first-day"),
        "until", shell.text("committee.members.last-day"));
  }
}
