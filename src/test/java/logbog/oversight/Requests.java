package logbog.oversight;

import java.util.UUID;
import logbog.people.Viewer;
import logbog.posts.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests that wait, whatever rules there are for what is asked. */
@Component
public class Requests {

  private final JdbcClient jdbc;

  Requests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The doctor of a post asks this person, in the role they act in, for some competence. */
  public void wait(Post post, Viewer.Clinician of) {
    jdbc.sql(
            """
            insert into approvals.ask
              (doctor_id, post_id, kind, subject_id, code, title, basis, asked_id, grant_id, asked_name, asked_role,
               asked_place, note, files, held_by, asked_at)
            values (:doctor, :post, 'COMPETENCE', :subject, '1', 'Modtager akut syge', 'APPROVED', :asked, :grant, :name,
               'SUPERVISOR', 'Medicinsk Afdeling', '', 0, :subject, clock_timestamp())
            """)
        .param("doctor", post.doctor().value())
        .param("post", post.id().value())
        .param("subject", UUID.randomUUID())
        .param("asked", of.id().value())
        .param("grant", of.active().value())
        .param("name", of.displayName())
        .update();
  }
}
