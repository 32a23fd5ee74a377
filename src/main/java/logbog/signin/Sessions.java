package logbog.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import logbog.people.PersonId;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Begins and ends the sessions of those who signed in. */
@Component
public class Sessions {

  private final SessionViewer viewers;
  private final CsrfTokenRepository formTokens;
  private final FindByIndexNameSessionRepository<?> sessions;

  Sessions(
      SessionViewer viewers,
      CsrfTokenRepository formTokens,
      FindByIndexNameSessionRepository<?> sessions) {
    this.viewers = viewers;
    this.formTokens = formTokens;
    this.sessions = sessions;
  }

  /** A new session under a new id; whatever session and form token there was is dead. */
  public void begin(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
    var earlier = request.getSession(false);
    if (earlier != null) {
      earlier.invalidate();
    }
    OwnSessions.mark(request.getSession(true), viewer, request);
    formTokens.saveToken(formTokens.generateToken(request), request, response);
    remember(viewer, request, response);
  }

  /** The same session, for a viewer whose name has changed. */
  public void remember(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(SessionViewer.authentication(viewer));
    SecurityContextHolder.setContext(context);
    viewers.saveContext(context, request, response);
  }

  /**
   * Ends every session of a person, on every device.
   *
   * @param but the id of a session to keep, if any
   */
  public void endAll(PersonId person, @Nullable String but) {
    sessions.findByPrincipalName(person.toString()).keySet().stream()
        .filter(id -> !id.equals(but))
        .forEach(sessions::deleteById);
  }
}
