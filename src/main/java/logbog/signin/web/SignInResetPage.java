package logbog.signin.web;

import logbog.people.PersonId;
import logbog.signin.SignInResets.Known;
import logbog.web.Page;
import logbog.web.Problems;

/**
 * What a secretariat checks with a user before their way in is made anew (M14).
 *
 * @param done whether it just was
 */
public record SignInResetPage(Known known, Problems problems, boolean done) implements Page {

  static String path(PersonId person) {
    return "/logbog/brugere/" + person + "/login";
  }

  public String action() {
    return path(known.person());
  }
}
