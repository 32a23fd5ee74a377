package logbog.declarations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import logbog.declarations.Sent.Role;
import logbog.mail.Delivery;
import logbog.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent about declarations, to whom, and what became of it. Two statements. */
@Component
public class Correspondence {

  private final JdbcClient jdbc;
  private final Outbox outbox;

  Correspondence(JdbcClient jdbc, Outbox outbox) {
    this.jdbc = jdbc;
    this.outbox = outbox;
  }

  /**
   * All of it, the newest first; whoever asks may read these declarations.
   *
   * @param others what letters of others are about that have to do with these declarations
   */
  public List<Sent> about(Collection<DeclarationId> declarations, Map<UUID, DeclarationId> others) {
    var subjects = new HashMap<>(others);
    declarations.forEach(id -> subjects.put(id.value(), id));
    var named = new HashMap<Role, Set<String>>();
    addressees(declarations)
        .forEach(
            it -> {
              subjects.put(it.subject(), it.declaration());
              named.computeIfAbsent(it.role(), _ -> new HashSet<>()).add(it.address());
            });
    var sent = new ArrayList<Sent>();
    for (var delivery : outbox.deliveriesOf(subjects.keySet()).reversed()) {
      var about = subjects.get(delivery.about());
      if (about != null) {
        sent.add(new Sent(about, role(delivery, named), delivery));
      }
    }
    return sent;
  }

  private static Role role(Delivery delivery, Map<Role, Set<String>> named) {
    if (delivery.kind().equals(Notices.TO_COMMITTEE)) {
      return Role.COMMITTEE;
    }
    var to = delivery.to().value();
    return List.of(Role.TRAINER, Role.SCHOOL).stream()
        .filter(role -> named.getOrDefault(role, Set.of()).contains(to))
        .findFirst()
        .orElse(Role.APPRENTICE);
  }

  private List<Addressee> addressees(Collection<DeclarationId> declarations) {
    return jdbc.sql(
            """
            select id as subject, declaration_id, address, 'TRAINER' as role
            from declarations.invitation where declaration_id = any (:ids)
            union all
            select declaration_id, declaration_id, address, 'SCHOOL'
            from declarations.contact where declaration_id = any (:ids)
            """)
        .param("ids", declarations.stream().map(DeclarationId::value).toArray(UUID[]::new))
        .query(
            (row, n) ->
                new Addressee(
                    row.getObject("subject", UUID.class),
                    DeclarationId.of(row.getObject("declaration_id", UUID.class)),
                    row.getString("address"),
                    Role.valueOf(row.getString("role"))))
        .list();
  }

  private record Addressee(UUID subject, DeclarationId declaration, String address, Role role) {}
}
