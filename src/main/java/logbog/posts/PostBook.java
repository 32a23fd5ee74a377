package logbog.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.people.PersonId;
import logbog.places.DepartmentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what registers say of posts; every version of an element is kept. */
@Component
class PostBook {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PostBook(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  PostId begin(PersonId doctor, PostFacts facts, Actor by) {
    var made =
        about(
                """
                insert into posts.post (doctor_id, stage, speciality, curriculum_id, region, employed_on, known_at)
                values (:doctor, :stage, cast(:speciality as text), :curriculum, :region, :employed, :now)
                on conflict do nothing returning id
                """,
                doctor,
                facts)
            .param("curriculum", facts.curriculum().value())
            .param("region", facts.region().name())
            .param("now", now())
            .query(UUID.class)
            .optional()
            .map(PostId::of);
    made.ifPresent(id -> events.publishEvent(new PostEvent.PostBegun(id, doctor, by)));
    return made.orElseGet(
        () ->
            about(
                    """
                    select id from posts.post
                    where doctor_id = :doctor and stage = :stage and employed_on = :employed
                      and speciality is not distinct from cast(:speciality as text)
                    """,
                    doctor,
                    facts)
                .query((row, n) -> PostId.of(row.getObject(1, UUID.class)))
                .single());
  }

  private JdbcClient.StatementSpec about(String sql, PersonId doctor, PostFacts facts) {
    return jdbc.sql(sql)
        .param("doctor", doctor.value())
        .param("stage", facts.stage().name())
        .param("speciality", facts.speciality())
        .param("employed", facts.employedOn());
  }

  boolean place(Post post, ElementFacts facts, Actor by) {
    var known = post.elements().stream().filter(it -> it.number() == facts.number()).findFirst();
    if (known.filter(facts::same).isPresent()) {
      return false;
    }
    var id =
        jdbc.sql(
                """
                insert into posts.element (post_id, doctor_id, number, department_id, first_day, last_day, percent)
                values (:post, :doctor, :number, :department, :from, :to, :percent)
                on conflict (post_id, number) do update set department_id = excluded.department_id,
                  first_day = excluded.first_day, last_day = excluded.last_day, percent = excluded.percent,
                  withdrawn_at = null
                returning id
                """)
            .param("post", post.id().value())
            .param("doctor", post.doctor().value())
            .param("number", facts.number())
            .param("department", facts.department().value())
            .param("from", facts.from())
            .param("to", facts.to())
            .param("percent", facts.percent())
            .query((row, n) -> ElementId.of(row.getObject(1, UUID.class)))
            .single();
    keep(id, false, by);
    var details =
        Map.of(
            "department", facts.department().toString(),
            "from", facts.from().toString(),
            "to", facts.to().toString(),
            "percent", Integer.toString(facts.percent()));
    events.publishEvent(new PostEvent.ElementPlaced(id, post.doctor(), by, details));
    return true;
  }

  void withdraw(Post post, ElementId element, Actor by) {
    var withdrawn =
        jdbc.sql(
                "update posts.element set withdrawn_at = :now where id = :id and withdrawn_at is null")
            .param("id", element.value())
            .param("now", now())
            .update();
    if (withdrawn == 1) {
      keep(element, true, by);
      events.publishEvent(new PostEvent.ElementWithdrawn(element, post.doctor(), by));
    }
  }

  private void keep(ElementId element, boolean withdrawn, Actor by) {
    jdbc.sql(
            """
            insert into posts.element_version (element_id, doctor_id, department_id, first_day, last_day, percent,
              withdrawn, known_at, by_kind, by_name)
            select id, doctor_id, department_id, first_day, last_day, percent, :withdrawn, :now, :kind, :name
            from posts.element where id = :id
            """)
        .param("id", element.value())
        .param("withdrawn", withdrawn)
        .param("now", now())
        .param("kind", by.kind().name())
        .param("name", by.name())
        .update();
  }

  List<ElementVersion> history(ElementId id) {
    return jdbc.sql("select * from posts.element_version where element_id = :id order by id desc")
        .param("id", id.value())
        .query(PostBook::version)
        .list();
  }

  private static ElementVersion version(ResultSet row, int n) throws SQLException {
    return new ElementVersion(
        row.getObject("known_at", OffsetDateTime.class).toInstant(),
        DepartmentId.of(row.getObject("department_id", UUID.class)),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getInt("percent"),
        row.getBoolean("withdrawn"));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
