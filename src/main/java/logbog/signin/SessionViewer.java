package logbog.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps who is signed in as a line of text in the session and reads it back at each request; no
 * object is ever serialized.
 */
@Component
class SessionViewer implements SecurityContextRepository {

  static final String MEMBER = "MEMBER";
  static final String OFFICE = "OFFICE";
  static final String CLINICIAN = "CLINICIAN";

  private static final String VIEWER = "viewer";

  @Override
  @SuppressWarnings("deprecation") // the interface still asks for it
  public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
    var context = SecurityContextHolder.createEmptyContext();
    var session = exchange.getRequest().getSession(false);
    if (session != null && session.getAttribute(VIEWER) instanceof String line) {
      context.setAuthentication(authentication(read(line)));
    }
    return context;
  }

  /** Keeps nothing unless there is a session: only {@link Sessions} begins one. */
  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    var session = request.getSession(false);
    if (session == null) {
      return;
    }
    var viewer = viewer(context.getAuthentication());
    if (viewer != null) {
      session.setAttribute(VIEWER, write(viewer));
      session.setAttribute(
          FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, viewer.getName());
    } else {
      session.removeAttribute(VIEWER);
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(VIEWER) != null;
  }

  static Authentication authentication(Viewer viewer) {
    return UsernamePasswordAuthenticationToken.authenticated(
        viewer,
        null,
        AuthorityUtils.createAuthorityList(
            switch (viewer) {
              case Viewer.Member _ -> MEMBER;
              case Viewer.Office _ -> OFFICE;
              case Viewer.Clinician _ -> CLINICIAN;
            }));
  }

  private static @Nullable Viewer viewer(@Nullable Authentication who) {
    return who != null && who.getPrincipal() instanceof Viewer viewer ? viewer : null;
  }

  private static String write(Viewer viewer) {
    return switch (viewer) {
      case Viewer.Member(var id, var name) -> MEMBER + " " + id + " " + name;
      case Viewer.Office(var address) -> OFFICE + " " + address;
      case Viewer.Clinician(var id, var name, var active) ->
          CLINICIAN + " " + id + " " + active + " " + name;
    };
  }

  private static Viewer read(String line) {
    var parts = line.split(" ", 2);
    return switch (parts[0]) {
      case MEMBER -> member(parts[1].split(" ", 2));
      case CLINICIAN -> clinician(parts[1].split(" ", 3));
      default -> new Viewer.Office(parts[1]);
    };
  }

  private static Viewer member(String[] parts) {
    return new Viewer.Member(PersonId.valueOf(parts[0]), parts[1]);
  }

  private static Viewer clinician(String[] parts) {
    return new Viewer.Clinician(PersonId.valueOf(parts[0]), parts[2], GrantId.valueOf(parts[1]));
  }
}
