package logbog.signin;

import jakarta.servlet.http.Cookie;
import java.util.Collections;
import java.util.Objects;
import logbog.people.Viewer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.stereotype.Component;

/**
 * A session as signing in leaves it, for journeys that are about something else: {@code
 * windows.phone().with(session.of(cast.karen()))}.
 */
@Component
public class OpenSession {

  private final SessionViewer viewers;
  private final SessionCookie cookies;
  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  OpenSession(
      SessionViewer viewers,
      SessionCookie cookies,
      FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.viewers = viewers;
    this.cookies = cookies;
    this.sessions = sessions;
  }

  /** The cookie of a new session of this viewer's. */
  public Cookie of(Viewer viewer) {
    var request = new MockHttpServletRequest();
    var answer = new MockHttpServletResponse();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(SessionViewer.authentication(viewer));
    var held = Objects.requireNonNull(request.getSession(true));
    viewers.saveContext(context, request, answer);
    var session = sessions.createSession();
    Collections.list(held.getAttributeNames())
        .forEach(name -> session.setAttribute(name, held.getAttribute(name)));
    save(sessions, session);
    cookies.writeCookieValue(new CookieValue(request, answer, session.getId()));
    return Objects.requireNonNull(answer.getCookies()[0]);
  }

  @SuppressWarnings("unchecked") // the session is one of the repository's own
  private static <S extends Session> void save(
      FindByIndexNameSessionRepository<S> sessions, Session session) {
    sessions.save((S) session);
  }
}
