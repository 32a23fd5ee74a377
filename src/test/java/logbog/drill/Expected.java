package logbog.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import logbog.drill.Ledger.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must be there at a second and what must not: everything acknowledged before it, and nothing
 * begun after it. Someone begins a thing after the one before was acknowledged.
 */
record Expected(List<Write> writes, Instant second) {

  void checkAgainst(JdbcClient database) {
    Map<Thread, Instant> before = new HashMap<>();
    int there = 0;
    int not = 0;
    for (var write : writes) {
      var begunAfter = before.put(write.by(), write.acknowledged());
      if (!write.acknowledged().isAfter(second)) {
        assertThat(isThere(database, write))
            .as("acknowledged before %s: %s", second, write)
            .isTrue();
        there++;
      } else if (begunAfter != null && begunAfter.isAfter(second)) {
        assertThat(isThere(database, write)).as("begun after %s: %s", second, write).isFalse();
        not++;
      }
    }
    System.out.printf(
        "At %s: %d acknowledged before and all there, %d begun after and none there%n",
        second, there, not);
    assertThat(there).isPositive();
    assertThat(not).isPositive();
  }

  private static boolean isThere(JdbcClient database, Write write) {
    return switch (write.goal()) {
      case -1 -> count(database, "declaration", "id", write) == 1;
      case -2 -> count(database, "completion", "declaration_id", write) == 1;
      default -> Integer.valueOf(write.level()).equals(level(database, write));
    };
  }

  private static int count(JdbcClient database, String table, String id, Write write) {
    return database
        .sql("select count(*) from declarations.%s where %s = ?::uuid".formatted(table, id))
        .param(write.declaration())
        .query(Integer.class)
        .single();
  }

  private static @Nullable Integer level(JdbcClient database, Write write) {
    return database
        .sql(
            """
            select (coalesce(c.levels, d.levels))[?] from declarations.draft d
            full join declarations.completion c using (declaration_id)
            where declaration_id = ?::uuid
            """)
        .param(write.goal() + 1)
        .param(write.declaration())
        .query((row, n) -> row.getObject(1) == null ? -1 : row.getInt(1))
        .optional()
        .orElse(null);
  }
}
