package logbog.approvals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.roles.Role;
import org.jspecify.annotations.Nullable;

/** Reads columns, and writes moments as the database keeps them. */
final class Columns {

  private Columns() {}

  static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  static Subject subject(ResultSet row) throws SQLException {
    return new Subject(Kind.valueOf(row.getString("kind")), id(row, "subject_id"));
  }

  static Described described(ResultSet row) throws SQLException {
    return new Described(row.getString("code"), row.getString("title"));
  }

  /**
   * @param as what its columns begin with, for example {@code signer}
   * @param grant the column of the role held
   */
  static Signer signer(ResultSet row, String as, String grant) throws SQLException {
    return new Signer(
        PersonId.of(id(row, as + "_id")),
        GrantId.of(id(row, grant)),
        row.getString(as + "_name"),
        Role.valueOf(row.getString(as + "_role")),
        row.getString(as + "_place"));
  }
}
