package logbog.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import logbog.keys.Keys;
import logbog.people.PersonId;
import logbog.people.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The browsers someone of the medical track is signed in with, to be seen and ended. A session ends
 * when it has lain still for an hour, and after half a day whatever it does.
 */
@Component
public class OwnSessions {

  private static final String PROGRAM = "program";
  private static final Duration STILL = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofHours(12);

  private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;
  private final Keys keys;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  /** A command has no sessions to see. */
  OwnSessions(
      ObjectProvider<FindByIndexNameSessionRepository<?>> sessions,
      Keys keys,
      JdbcClient jdbc,
      Clock clock,
      ApplicationEventPublisher events) {
    this.sessions = sessions;
    this.keys = keys;
    this.jdbc = jdbc;
    this.clock = clock;
    this.events = events;
  }

  /** Writes down what kind of browser a new session is in, and how long it may lie still. */
  static void mark(HttpSession session, Viewer viewer, HttpServletRequest request) {
    if (viewer instanceof Viewer.Clinician) {
      var program = BrowserProgram.of(request.getHeader(HttpHeaders.USER_AGENT));
      session.setAttribute(PROGRAM, program.family() + "/" + program.platform());
      session.setMaxInactiveInterval((int) STILL.toSeconds());
    }
  }

  /**
   * The last used first.
   *
   * @param here the id of the session that asks
   */
  public List<OwnSession> of(PersonId person, String here) {
    return kept(person).entrySet().stream()
        .map(it -> read(it.getKey(), it.getValue(), here))
        .sorted(Comparator.comparing(OwnSession::usedAt).reversed())
        .toList();
  }

  /** Ends one of a person's own; what is nobody's, or over, is left alone. */
  @Transactional
  public void end(PersonId person, String handle) {
    kept(person).keySet().stream()
        .filter(id -> handle(id).equals(handle))
        .forEach(
            id -> {
              sessions.getObject().deleteById(id);
              events.publishEvent(new AccessTrail.SessionsEnded(person, 1));
            });
  }

  /** Ends all of a person's, this one too. */
  @Transactional
  public void endAll(PersonId person) {
    var ids = kept(person).keySet();
    ids.forEach(id -> sessions.getObject().deleteById(id));
    events.publishEvent(new AccessTrail.SessionsEnded(person, ids.size()));
  }

  /** Ends all of a person's but the one that asks. */
  @Transactional
  public void endOthers(PersonId person, String here) {
    var ids = kept(person).keySet().stream().filter(id -> !id.equals(here)).toList();
    ids.forEach(id -> sessions.getObject().deleteById(id));
    events.publishEvent(new AccessTrail.SessionsEnded(person, ids.size()));
  }

  /** Ends those that have lasted half a day. */
  void forget() {
    jdbc.sql(
            """
            delete from signin.session s using signin.session_attributes a
            where a.session_primary_id = s.primary_id and a.attribute_name = 'viewer'
              and convert_from(a.attribute_bytes, 'UTF8') like 'CLINICIAN %' and s.creation_time < :then
            """)
        .param("then", clock.instant().minus(LONGEST).toEpochMilli())
        .update();
  }

  private Map<String, ? extends Session> kept(PersonId person) {
    return sessions.getObject().findByPrincipalName(person.toString());
  }

  private String handle(String id) {
    return keys.token("signin.session-handle", id).substring(0, 22);
  }

  private OwnSession read(String id, Session session, String here) {
    String program = session.getAttributeOrDefault(PROGRAM, "/");
    var words = program.split("/", 2);
    return new OwnSession(
        handle(id),
        session.getCreationTime(),
        session.getLastAccessedTime(),
        new BrowserProgram(words[0], words[1]),
        id.equals(here));
  }
}
