package logbog.approvals;

import static logbog.approvals.Columns.id;
import static logbog.approvals.Columns.instant;
import static logbog.approvals.Columns.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;

/** Reads a request from its row. */
final class AskReading {

  private AskReading() {}

  static Ask read(ResultSet row, int n) throws SQLException {
    return new Ask(
        AskId.of(id(row, "id")),
        PersonId.of(id(row, "doctor_id")),
        PostId.of(id(row, "post_id")),
        Columns.subject(row),
        Columns.described(row),
        Basis.valueOf(row.getString("basis")),
        Columns.signer(row, "asked", "grant_id"),
        row.getString("note"),
        row.getObject("on_day", LocalDate.class),
        row.getInt("files"),
        AskId.of(id(row, "held_by")),
        moment(row, "asked_at"),
        instant(row, "opened_at"),
        closing(row));
  }

  private static @Nullable Closing closing(ResultSet row) throws SQLException {
    var at = instant(row, "closed_at");
    if (at == null) {
      return null;
    }
    var approval = id(row, "approval_id");
    return new Closing(
        Ending.valueOf(row.getString("closed_why")),
        at,
        row.getString("closed_comment"),
        row.getObject("earliest", LocalDate.class),
        approval == null ? null : ApprovalId.of(approval));
  }
}
