package logbog.people;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens numbers with the keys they were sealed with, and seals them with today's. */
@Component
class Resealing {

  private final JdbcClient jdbc;
  private final NumberSeal seal;

  Resealing(JdbcClient jdbc, NumberSeal seal) {
    this.jdbc = jdbc;
    this.seal = seal;
  }

  private record Row(UUID id, PersonId person, String sealedWith, byte[] sealed) {}

  /** How many were sealed anew, in one transaction. */
  @Transactional
  int some(int most) {
    var rows =
        jdbc.sql(
                """
                select id, person, sealed_with, sealed from people.identity
                where sealed_with <> :today order by id limit :most for update
                """)
            .param("today", seal.sealedWith())
            .param("most", most)
            .query(
                (row, n) ->
                    new Row(
                        row.getObject("id", UUID.class),
                        PersonId.of(row.getObject("person", UUID.class)),
                        row.getString("sealed_with"),
                        row.getBytes("sealed")))
            .list();
    rows.forEach(this::seal);
    return rows.size();
  }

  private void seal(Row row) {
    var number = seal.open(row.id(), row.person(), row.sealedWith(), row.sealed());
    jdbc.sql(
            """
            update people.identity set sealed = :sealed, sealed_with = :today, lookup = :lookup where id = :id
            """)
        .param("sealed", seal.seal(row.id(), row.person(), number))
        .param("today", seal.sealedWith())
        .param("lookup", seal.lookup(number))
        .param("id", row.id())
        .update();
  }
}
