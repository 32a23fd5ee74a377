package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import logbog.people.Viewer;
import logbog.signin.OwnSessions;
import logbog.signin.Renewal;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one's sessions, for all who show it. */
@Component
class SessionsPages {

  private final OwnSessions sessions;
  private final Renewal renewal;

  SessionsPages(OwnSessions sessions, Renewal renewal) {
    this.sessions = sessions;
    this.renewal = renewal;
  }

  SessionsPage of(
      Viewer.Clinician viewer,
      HttpServletRequest request,
      Problems problems,
      @Nullable String notice) {
    var here = request.getSession(false);
    return new SessionsPage(
        sessions.of(viewer.id(), here == null ? "" : here.getId()),
        renewal.codesLeft(viewer.id()),
        problems,
        notice);
  }
}
