package logbog.committee;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.exchange.Arrived.Extent;
import logbog.programmes.Edition;
import logbog.programmes.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files between their sending and their taking: one a member, for a day. */
@Component
class ArrivalRows {

  private static final Duration KEPT = Duration.ofDays(1);

  /** An edition as it arrived, and whose it is. */
  record Waiting(ProgrammeId programme, Extent extent, Edition edition) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  ArrivalRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** In the place of the file the member sent before, and of all that nobody took in time. */
  ArrivalId add(String member, String fileName, List<Waiting> editions) {
    jdbc.sql("delete from committee.arrival where member = :member or arrived_at < :old")
        .param("member", member)
        .param("old", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
        .update();
    var id =
        jdbc.sql(
                """
                insert into committee.arrival (member, file_name, arrived_at) values (:member, :name, :now)
                returning id
                """)
            .param("member", member)
            .param("name", fileName)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .query(UUID.class)
            .single();
    jdbc.sql(
            """
            insert into committee.arrival_edition (arrival, position, programme, extent, content)
            select :id, n, programme, extent, content
            from unnest(:programmes, :extents, :contents) with ordinality as it (programme, extent, content, n)
            """)
        .param("id", id)
        .param(
            "programmes", editions.stream().map(it -> it.programme().value()).toArray(UUID[]::new))
        .param("extents", editions.stream().map(it -> it.extent().name()).toArray(String[]::new))
        .param(
            "contents", editions.stream().map(it -> it.edition().asJson()).toArray(String[]::new))
        .update();
    return ArrivalId.of(id);
  }

  /** The file's name, if the member sent it and it still waits; whoever takes it waits in turn. */
  Optional<String> lock(String member, ArrivalId id) {
    return jdbc.sql(
            """
            select file_name from committee.arrival where id = :id and member = :member and arrived_at >= :old
            for update
            """)
        .param("id", id.value())
        .param("member", member)
        .param("old", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
        .query(String.class)
        .optional();
  }

  List<Waiting> editions(ArrivalId id) {
    return jdbc.sql(
            """
            select programme, extent, content from committee.arrival_edition where arrival = :id order by position
            """)
        .param("id", id.value())
        .query(
            (row, n) ->
                new Waiting(
                    ProgrammeId.of(row.getObject("programme", UUID.class)),
                    Extent.valueOf(row.getString("extent")),
                    Edition.ofJson(row.getString("content"))))
        .list();
  }

  void remove(ArrivalId id) {
    jdbc.sql("delete from committee.arrival where id = :id").param("id", id.value()).update();
  }
}
