package logbog.approvals;

import static logbog.approvals.Columns.id;
import static logbog.approvals.Columns.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of doctors' requests: what is asked is added, and how it goes is written beside it. */
@Component
class AskRows {

  private final JdbcClient jdbc;

  AskRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param follows the one that is sent on as this, with its files
   */
  AskId insert(
      PersonId doctor,
      Wish wish,
      Described described,
      Signer to,
      int files,
      @Nullable Ask follows,
      Instant at) {
    return jdbc.sql(
            """
            with new as (select uuidv7() as id)
            insert into approvals.ask
              (id, doctor_id, post_id, kind, subject_id, code, title, basis, asked_id, grant_id, asked_name, asked_role,
               asked_place, note, on_day, files, held_by, follows, asked_at)
            select id, :doctor, :post, :kind, :subject, :code, :title, :basis, :asked, :grant, :name, :role,
               :place, :note, cast(:on as date), :files, coalesce(cast(:held as uuid), id), cast(:follows as uuid), :at
            from new returning id
            """)
        .param("doctor", doctor.value())
        .param("post", wish.post().value())
        .param("kind", wish.subject().kind().name())
        .param("subject", wish.subject().id())
        .param("code", described.code())
        .param("title", described.title())
        .param("basis", wish.basis().name())
        .param("asked", to.person().value())
        .param("grant", to.grant().value())
        .param("name", to.name())
        .param("role", to.role().name())
        .param("place", to.place())
        .param("note", wish.note())
        .param("on", wish.on() == null ? null : wish.on().toString())
        .param("files", files)
        .param("held", follows == null ? null : follows.heldBy().toString())
        .param("follows", follows == null ? null : follows.id().toString())
        .param("at", utc(at))
        .query((row, n) -> AskId.of(id(row, "id")))
        .single();
  }

  Optional<Ask> find(AskId id) {
    return all(List.of(id)).stream().findFirst();
  }

  List<Ask> all(List<AskId> ids) {
    return jdbc.sql("select * from approvals.ask where id = any (:ids) order by id")
        .param("ids", ids.stream().map(AskId::value).toArray(UUID[]::new))
        .query(AskReading::read)
        .list();
  }

  /** Held until the end of the transaction, and read as it is then. */
  Optional<Ask> locked(AskId id) {
    return jdbc.sql("select * from approvals.ask where id = :id for update")
        .param("id", id.value())
        .query(AskReading::read)
        .optional();
  }

  /** A doctor's, the newest first. */
  List<Ask> of(PersonId doctor, @Nullable AskId before, int count) {
    return jdbc.sql(
            """
            select * from approvals.ask where doctor_id = :doctor and id < :before
            order by id desc limit :count
            """)
        .param("doctor", doctor.value())
        .param("before", before == null ? new UUID(-1, -1) : before.value())
        .param("count", count)
        .query(AskReading::read)
        .list();
  }

  /** Those a doctor waits for. */
  List<Ask> openOf(PersonId doctor) {
    return jdbc.sql(
            "select * from approvals.ask where doctor_id = :doctor and closed_at is null order by id")
        .param("doctor", doctor.value())
        .query(AskReading::read)
        .list();
  }

  /** All there ever were for one thing, the newest first. */
  List<Ask> of(PersonId doctor, PostId post, Subject subject) {
    return jdbc.sql(
            """
            select * from approvals.ask
            where doctor_id = :doctor and post_id = :post and kind = :kind and subject_id = :subject
            order by id desc
            """)
        .param("doctor", doctor.value())
        .param("post", post.value())
        .param("kind", subject.kind().name())
        .param("subject", subject.id())
        .query(AskReading::read)
        .list();
  }

  /** What waits for these people in whatever role, the two hundred that have waited longest. */
  List<Ask> waitingFor(List<PersonId> asked) {
    return jdbc.sql(
            "select * from approvals.ask where asked_id = any (:asked) and closed_at is null order by id limit 200")
        .param("asked", asked.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(AskReading::read)
        .list();
  }

  /** What waits for someone in a role, what has waited longest first. */
  List<Ask> waiting(GrantId grant, @Nullable AskId after, int count) {
    return jdbc.sql(
            """
            select * from approvals.ask where grant_id = :grant and closed_at is null and id > :after
            order by id limit :count
            """)
        .param("grant", grant.value())
        .param("after", after == null ? new UUID(0, 0) : after.value())
        .param("count", count)
        .query(AskReading::read)
        .list();
  }
}
