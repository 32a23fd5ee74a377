package logbog.signin;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/**
 * Asks for a session once a request, though it is looked up again when the answer is written, and
 * tells the database that it was used once a minute and no oftener. Requests work on a copy.
 *
 * @param <S> a session as the database has it
 */
final class SparingSessions<S extends Session>
    implements FindByIndexNameSessionRepository<MapSession> {

  private static final Duration OFTEN = Duration.ofMinutes(1);

  private final FindByIndexNameSessionRepository<S> kept;
  private final SessionInUse<S> inUse;

  SparingSessions(FindByIndexNameSessionRepository<S> kept, SessionInUse<S> inUse) {
    this.kept = kept;
    this.inUse = inUse;
  }

  @Override
  public MapSession createSession() {
    return inUse(kept.createSession());
  }

  @Override
  public @Nullable MapSession findById(String id) {
    var known = known(id);
    if (known != null) {
      return new MapSession(known);
    }
    var found = kept.findById(id);
    return found == null ? null : inUse(found);
  }

  private MapSession inUse(S session) {
    inUse.remember(session);
    return new MapSession(session);
  }

  /**
   * Where nothing differs from what was found, nothing is written; and nothing where the session
   * was ended meanwhile.
   */
  @Override
  public void save(MapSession session) {
    var found = known(session.getOriginalId());
    if (found == null) {
      return;
    }
    if (!session.getId().equals(found.getId())) {
      session.setId(found.changeSessionId());
    }
    found.getAttributeNames().stream()
        .filter(name -> session.getAttribute(name) == null)
        .toList()
        .forEach(found::removeAttribute);
    for (var name : session.getAttributeNames()) {
      if (!session.getRequiredAttribute(name).equals(found.getAttribute(name))) {
        found.setAttribute(name, session.getRequiredAttribute(name));
      }
    }
    if (!session.getMaxInactiveInterval().equals(found.getMaxInactiveInterval())) {
      found.setMaxInactiveInterval(session.getMaxInactiveInterval());
    }
    if (session.getLastAccessedTime().isAfter(found.getLastAccessedTime().plus(OFTEN))) {
      found.setLastAccessedTime(session.getLastAccessedTime());
    }
    kept.save(found);
  }

  @Override
  public void deleteById(String id) {
    if (known(id) != null) {
      inUse.forget();
    }
    kept.deleteById(id);
  }

  private @Nullable S known(String id) {
    var session = inUse.get();
    return session != null && session.getId().equals(id) ? session : null;
  }

  @Override
  public Map<String, MapSession> findByIndexNameAndIndexValue(String index, String value) {
    return kept.findByIndexNameAndIndexValue(index, value).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, it -> new MapSession(Objects.requireNonNull(it.getValue()))));
  }
}
