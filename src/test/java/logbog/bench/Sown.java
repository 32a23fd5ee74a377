package logbog.bench;

import logbog.database.Inside;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running application with the people of a country in its database. */
final class Sown {

  /** Signed by the demo before we came. */
  private static final int DEMO = 2;

  private Sown() {}

  static Questions in(Packaged packaged, Country country) throws Exception {
    try (var connection = Inside.unbound(packaged.data()).getConnection()) {
      if (!sown(packaged, country)) {
        new Seed(country, connection).sow();
      }
      Alone.prepareUpdates(Inside.unbound(packaged.data()));
      return new Questions(country, new SignedIn(connection, packaged.data()));
    }
  }

  /** How many of the sheets that lacked nothing have been sent. */
  static int signedSince(Packaged packaged, Country country) {
    return Math.max(0, count(packaged, "declarations.completion") - country.declarations() - DEMO);
  }

  /** A folder that was kept is sown already. */
  private static boolean sown(Packaged packaged, Country country) {
    return count(packaged, "declarations.completion") >= country.declarations();
  }

  private static int count(Packaged packaged, String table) {
    return JdbcClient.create(Inside.unbound(packaged.data()))
        .sql("select count(*) from " + table)
        .query(Integer.class)
        .single();
  }
}
