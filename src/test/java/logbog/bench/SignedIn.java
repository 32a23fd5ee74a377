package logbog.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import logbog.keys.Keys;
import logbog.keys.TestKeys;
import org.springframework.session.FindByIndexNameSessionRepository;

/** Sessions of those who have signed in, made as the application makes them. */
final class SignedIn {

  private static final long LASTS = 8 * 3600;

  private final Connection database;
  private final Keys keys;

  SignedIn(Connection database, Path data) {
    this.database = database;
    this.keys = TestKeys.of(data.resolve("keys.properties"));
  }

  /** The cookie of an apprentice. */
  String member(UUID person, String name) throws SQLException {
    return cookie("MEMBER " + person + " " + name, person.toString());
  }

  /** The cookie of a school or a company. */
  String office(String address) throws SQLException {
    return cookie("OFFICE " + address, address);
  }

  /** The cookie of someone of the doctors' training, in one of their roles. */
  String clinician(UUID person, String name, UUID grant) throws SQLException {
    return cookie("CLINICIAN " + person + " " + grant + " " + name, person.toString());
  }

  private String cookie(String viewer, String principal) throws SQLException {
    var id = UUID.nameUUIDFromBytes(viewer.getBytes(StandardCharsets.UTF_8)).toString();
    var now = System.currentTimeMillis();
    try (var insert =
        database.prepareStatement(
            """
            insert into signin.session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval,
              expiry_time, principal_name) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (primary_id) do update set expiry_time = excluded.expiry_time
            """)) {
      insert.setString(1, id);
      insert.setString(2, id);
      insert.setLong(3, now);
      insert.setLong(4, now);
      insert.setLong(5, LASTS);
      insert.setLong(6, now + LASTS * 1000);
      insert.setString(7, principal);
      insert.execute();
    }
    keep(id, "viewer", viewer);
    keep(id, FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, principal);
    return "logbog=" + id + "." + keys.token("signin.session-cookie", id);
  }

  private void keep(String session, String name, String value) throws SQLException {
    try (var insert =
        database.prepareStatement(
            "insert into signin.session_attributes values (?, ?, ?) on conflict do nothing")) {
      insert.setString(1, session);
      insert.setString(2, name);
      insert.setBytes(3, value.getBytes(StandardCharsets.UTF_8));
      insert.execute();
    }
  }
}
