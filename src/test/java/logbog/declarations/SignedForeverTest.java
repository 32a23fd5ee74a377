package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import logbog.ModuleTest;
import logbog.Story;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What is signed stays, also before the one who owns the tables (V6). */
@ModuleTest
record SignedForeverTest(Story story, Flyway flyway) {

  @Test
  void theOwnerOfTheTablesCannotChangeItByMistake() throws SQLException {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    for (var change :
        new String[] {
          "update declarations.completion set remarks = 'andet' where declaration_id = '%s'",
          "delete from declarations.completion where declaration_id = '%s'",
          "update declarations.declaration set class_name = 'andet' where id = '%s'"
        }) {
      try (var owner = flyway.getConfiguration().getDataSource().getConnection()) {
        assertThatThrownBy(() -> run(owner, change.formatted(id)))
            .as(change)
            .hasMessageContaining("a signed declaration is never changed");
      }
    }
  }

  private static void run(Connection owner, String sql) throws SQLException {
    owner.setAutoCommit(false);
    try (var statement = owner.createStatement()) {
      statement.execute(sql);
    } finally {
      owner.rollback();
    }
  }
}
