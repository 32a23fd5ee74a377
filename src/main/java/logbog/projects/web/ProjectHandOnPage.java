package logbog.projects.web;

import logbog.projects.Invited;
import logbog.projects.ProjectToken;
import logbog.web.Page;
import logbog.web.Problems;

/** "I am not the right one": the address of who is. */
public record ProjectHandOnPage(String token, Invited invited, String address, Problems problems)
    implements Page {

  public String path() {
    return new ProjectToken(token).path();
  }
}
