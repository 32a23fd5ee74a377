package logbog.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import logbog.curricula.CompetenceId;
import logbog.curricula.CurriculumId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of qualification cards: those there are, and those attested. */
@Component
class CardRows {

  private final JdbcClient jdbc;

  CardRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void learn(Card card) {
    jdbc.sql(
            """
            insert into posts.card_kind (curriculum_id, key, title, competences)
            values (:curriculum, :key, :title, :competences)
            on conflict (curriculum_id, key) do update set title = excluded.title, competences = excluded.competences
            """)
        .param("curriculum", card.curriculum().value())
        .param("key", card.key())
        .param("title", card.title())
        .param(
            "competences",
            card.competences().stream().map(CompetenceId::value).toArray(UUID[]::new))
        .update();
  }

  /** The cards of these curricula, by title. */
  List<Card> of(List<CurriculumId> curricula) {
    return jdbc.sql(
            """
            select * from posts.card_kind where curriculum_id = any (:curricula)
            order by curriculum_id, title collate "da-x-icu"
            """)
        .param("curricula", curricula.stream().map(CurriculumId::value).toArray(UUID[]::new))
        .query(CardRows::kind)
        .list();
  }

  /** Holds the post still, so that no two attest the same card at once. */
  void hold(PostId post) {
    jdbc.sql("select id from posts.element where post_id = :post order by id for update")
        .param("post", post.value())
        .query(UUID.class)
        .list();
  }

  UUID attest(OpenedElement opened, Card card, Viewer.Clinician by, String department, Instant at) {
    var as = opened.record().by();
    return jdbc.sql(
            """
            insert into posts.card (element_id, doctor_id, post_id, key, title, attested_at, attested_by, grant_id, name,
              role, department)
            values (:element, :doctor, :post, :key, :title, :at, :by, :grant, :name, :role, :department) returning id
            """)
        .param("element", opened.element().id().value())
        .param("doctor", opened.record().doctor().value())
        .param("post", opened.post().id().value())
        .param("key", card.key())
        .param("title", card.title())
        .param("at", Columns.utc(at))
        .param("by", by.id().value())
        .param("grant", as.id().value())
        .param("name", by.displayName())
        .param("role", as.role().name())
        .param("department", department)
        .query(UUID.class)
        .single();
  }

  boolean withdraw(
      AttestedCard card, PersonId doctor, Viewer.Clinician by, String because, Instant at) {
    return jdbc.sql(
                """
                insert into posts.card_withdrawal (card_id, doctor_id, because, withdrawn_at, withdrawn_by, name)
                values (:card, :doctor, :because, :at, :by, :name) on conflict do nothing
                """)
            .param("card", card.id())
            .param("doctor", doctor.value())
            .param("because", because)
            .param("at", Columns.utc(at))
            .param("by", by.id().value())
            .param("name", by.displayName())
            .update()
        == 1;
  }

  /** All of a doctor's, also those withdrawn, the newest first. */
  List<AttestedCard> attested(PersonId doctor) {
    return jdbc.sql(
            """
            select c.*, w.because, w.name as withdrawn_by_name from posts.card c
            left join posts.card_withdrawal w on w.card_id = c.id
            where c.doctor_id = :doctor order by c.id desc
            """)
        .param("doctor", doctor.value())
        .query(CardRows::card)
        .list();
  }

  private static Card kind(ResultSet row, int n) throws SQLException {
    var competences = (UUID[]) row.getArray("competences").getArray();
    return new Card(
        CurriculumId.of(row.getObject("curriculum_id", UUID.class)),
        row.getString("key"),
        row.getString("title"),
        Arrays.stream(competences).map(CompetenceId::of).toList());
  }

  private static AttestedCard card(ResultSet row, int n) throws SQLException {
    return new AttestedCard(
        row.getObject("id", UUID.class),
        PostId.of(row.getObject("post_id", UUID.class)),
        ElementId.of(row.getObject("element_id", UUID.class)),
        row.getString("key"),
        row.getString("title"),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        row.getString("department"),
        Columns.moment(row, "attested_at"),
        row.getString("because"),
        row.getString("withdrawn_by_name"));
  }
}
