package logbog.approvals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import logbog.people.PersonId;
import logbog.posts.PostId;

/** Reads an approval from its row, with what ended it. */
final class ApprovalReading {

  private ApprovalReading() {}

  static Approval read(ResultSet row, int n) throws SQLException {
    return new Approval(
        ApprovalId.of(Columns.id(row, "id")),
        PersonId.of(Columns.id(row, "doctor_id")),
        PostId.of(Columns.id(row, "post_id")),
        Columns.subject(row),
        Columns.described(row),
        Basis.valueOf(row.getString("basis")),
        Columns.signer(row, "signer", "grant_id"),
        Columns.moment(row, "at"),
        Columns.moment(row, "effective_at"),
        row.getString("note"),
        Optional.ofNullable(Columns.instant(row, "withdrawn_at")).map(Withdrawal::new),
        reset(row));
  }

  private static Optional<Reset> reset(ResultSet row) throws SQLException {
    var at = Columns.instant(row, "reset_at");
    return at == null
        ? Optional.empty()
        : Optional.of(
            new Reset(
                Columns.signer(row, "resetter", "resetter_grant"),
                Columns.id(row, "request_id"),
                at));
  }
}
