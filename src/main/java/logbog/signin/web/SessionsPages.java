package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import logbog.people.Viewer;
import logbog.signin.Caller;
import logbog.signin.Oidc;
import logbog.signin.OidcBinding;
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
  private final Oidc oidc;
  private final OidcBinding binding;

  SessionsPages(OwnSessions sessions, Renewal renewal, Oidc oidc, OidcBinding binding) {
    this.sessions = sessions;
    this.renewal = renewal;
    this.oidc = oidc;
    this.binding = binding;
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
        oidc.name(Caller.of(request).language())
            .map(name -> new OidcPart(name, binding.since(viewer.id()).orElse(null)))
            .orElse(null),
        problems,
        notice);
  }
}
