package logbog.committee.web;

import java.util.List;
import logbog.places.Committee;
import logbog.places.Member;
import logbog.web.Page;
import logbog.web.Problems;

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
}
