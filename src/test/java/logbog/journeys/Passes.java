package logbog.journeys;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Objects;
import logbog.people.Viewer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.stereotype.Component;

/**
 * Lets someone of the medical track into a window with a session of their own, as if they had come
 * through the door; the door has a journey of its own.
 */
@Component
public class Passes {

  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final CookieSerializer cookies;

  Passes(FindByIndexNameSessionRepository<? extends Session> sessions, CookieSerializer cookies) {
    this.sessions = sessions;
    this.cookies = cookies;
  }

  /** Opens their front page. */
  public Window admit(Window window, Viewer.Clinician viewer) {
    var response = new MockHttpServletResponse();
    cookies.writeCookieValue(
        new CookieValue(new MockHttpServletRequest(), response, begun(sessions, viewer)));
    var cookie = Objects.requireNonNull(response.getCookies()[0]);
    window
        .page()
        .context()
        .addCookies(
            List.of(
                new Cookie(cookie.getName(), Objects.requireNonNull(cookie.getValue()))
                    .setUrl(window.home())));
    return window.open("/logbog");
  }

  private static <S extends Session> String begun(
      FindByIndexNameSessionRepository<S> sessions, Viewer.Clinician viewer) {
    var session = sessions.createSession();
    session.setAttribute(
        "viewer",
        "CLINICIAN %s %s %s".formatted(viewer.id(), viewer.active(), viewer.displayName()));
    session.setAttribute(
        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, viewer.getName());
    sessions.save(session);
    return session.getId();
  }
}
