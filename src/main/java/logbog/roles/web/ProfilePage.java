package logbog.roles.web;

import java.time.LocalDate;
import java.util.List;
import logbog.mail.EmailAddress;
import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.roles.Held;
import logbog.web.Page;
import logbog.web.Problems;

/**
 * One's own profile, in two columns: the role one acts in, and all one holds (M2).
 *
 * @param ended whether one was led here because the role one acted in is over
 * @param mobile as typed, or as it is
 */
public record ProfilePage(
    PersonId person,
    String name,
    EmailAddress email,
    String cpr,
    boolean substitute,
    GrantId acting,
    List<Held> held,
    LocalDate today,
    boolean ended,
    String mobile,
    Problems problems)
    implements Page {

  static final String PATH = "/logbog/profil";

  public String path() {
    return PATH;
  }

  /** Who has seen one's record. */
  public String seen() {
    return "/logbog/laeger/" + person + "/set";
  }

  public List<Held> active() {
    return held.stream().filter(it -> it.counts() && isActive(it)).toList();
  }

  public List<Held> counting() {
    return held.stream().filter(Held::counts).toList();
  }

  public List<Held> toCome() {
    return held.stream().filter(it -> it.toCome(today)).toList();
  }

  public List<Held> over() {
    return held.stream().filter(it -> !it.counts() && !it.toCome(today)).toList();
  }

  public boolean isActive(Held held) {
    return held.grant().id().equals(acting);
  }
}
