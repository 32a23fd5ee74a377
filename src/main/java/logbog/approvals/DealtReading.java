package logbog.approvals;

import static logbog.approvals.Columns.id;
import static logbog.approvals.Columns.instant;
import static logbog.approvals.Columns.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;

/** Reads an approval or a request from the columns of {@link Dealings}. */
final class DealtReading {

  private DealtReading() {}

  static ListedApproval given(ResultSet row) throws SQLException {
    return new ListedApproval(
        ApprovalId.of(id(row, "id")),
        PostId.of(id(row, "post_id")),
        Columns.subject(row),
        Basis.valueOf(row.getString("basis")),
        Columns.signer(row, "by", "grant_id"),
        moment(row, "at"),
        moment(row, "then_at"),
        row.getString("words"),
        struck(row));
  }

  static ListedAsk asked(ResultSet row) throws SQLException {
    return new ListedAsk(
        AskId.of(id(row, "id")),
        PostId.of(id(row, "post_id")),
        Columns.subject(row),
        Columns.signer(row, "by", "grant_id"),
        moment(row, "at"),
        instant(row, "then_at"),
        closed(row));
  }

  private static @Nullable Struck struck(ResultSet row) throws SQLException {
    var at = instant(row, "ended_at");
    return at == null ? null : new Struck(row.getString("ender"), row.getString("ender_place"), at);
  }

  private static @Nullable Closed closed(ResultSet row) throws SQLException {
    var at = instant(row, "ended_at");
    return at == null
        ? null
        : new Closed(
            Ending.valueOf(row.getString("why")),
            at,
            row.getString("words"),
            row.getObject("earliest", LocalDate.class));
  }
}
