package logbog.programmes;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms committees have given, by programme number; none is ever changed. */
@Component
class Forms {

  private final JdbcClient jdbc;
  private final Clock clock;

  Forms(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Publishes the next form, unless the newest one already says exactly this. */
  void publish(int programmeNo, Form form) {
    var content = CanonicalJson.write(form);
    jdbc.sql(
            """
            insert into programmes.form (programme_no, serial, hash, content, taken_at)
            select :number, coalesce(newest.serial, 0) + 1, :hash, :content, :at
            from (values (1)) as one
            left join lateral (
              select serial, hash from programmes.form where programme_no = :number order by serial desc limit 1
            ) as newest on true
            where newest.hash is distinct from :hash
            """)
        .param("number", programmeNo)
        .param("hash", CanonicalJson.sha256(content))
        .param("content", content)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Form> newest(int programmeNo) {
    return jdbc.sql(
            "select content from programmes.form where programme_no = :number order by serial desc limit 1")
        .param("number", programmeNo)
        .query(String.class)
        .optional()
        .map(content -> CanonicalJson.read(content, Form.class));
  }

  /** The newest form of any number the programme's goals stand under. */
  Optional<Form> ofProgramme(ProgrammeId programme) {
    return jdbc.sql(
            """
            select content from programmes.form
            where programme_no in (
              select number from programmes.programme where id = :programme
              union all
              select e.programme_no from programmes.edition e join programmes.speciality s on s.id = e.speciality
              where s.programme = :programme)
            order by taken_at desc, id desc limit 1
            """)
        .param("programme", programme.value())
        .query(String.class)
        .optional()
        .map(content -> CanonicalJson.read(content, Form.class));
  }
}
