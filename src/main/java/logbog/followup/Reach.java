package logbog.followup;

import java.time.Clock;
import java.time.LocalDate;
import logbog.people.Viewer;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which declarations an office may read (V9), as part of a statement. Lists, files and the pages of
 * persons all ask by way of this, so that they never differ in whom they let in.
 */
final class Reach {

  /**
   * Those older than {@code :before}, the newest first, as rows of {@code declaration_id}. Each
   * side of the scope is walked backwards along its index, address by address where a school has
   * several. The length of the walk is written out, since a prepared plan would not know it.
   */
  private static final String WALK =
      """
      (select k.declaration_id
       from places.read_for(:address, :today) a
       cross join lateral (
         select declaration_id from declarations.contact_scope(a.address)
         where declaration_id < :before
         order by declaration_id desc limit %1$s) k)
      union
      (select declaration_id from declarations.company_scope(:address)
       where declaration_id < :before
       order by declaration_id desc limit %1$s)
      order by declaration_id desc limit %1$s
      """;

  /** Whether one declaration, {@code %s}, is among them. */
  private static final String HOLDS =
      "exists (select from declarations.scope(:address, :today) x where x.declaration_id = %s)";

  private Reach() {}

  /** The first so many of them. */
  static String walk(int length) {
    return WALK.formatted(length);
  }

  /** All of them; whoever asks stops reading where it has enough. */
  static String walk() {
    return WALK.formatted("all");
  }

  static String holds(String declaration) {
    return HOLDS.formatted(declaration);
  }

  static StatementSpec of(Viewer.Office office, Clock clock, StatementSpec statement) {
    return statement
        .param("address", office.address())
        .param("today", LocalDate.ofInstant(clock.instant(), Shell.DENMARK));
  }
}
