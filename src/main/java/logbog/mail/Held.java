package logbog.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters held back while the mail server is away. */
@Component
class Held {

  /** As many are due at a time, so that a letter posted now waits for these and not for all. */
  static final int BITE = 200;

  private final JdbcClient jdbc;

  Held(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Makes the oldest due, each at the time it was posted: before what was posted since. A letter
   * whose job is at work just now stays for the next bite; one that has lost its job gets it back.
   *
   * @return how many
   */
  int letGo(Instant now) {
    return jdbc.sql(
            """
            with due as (
              select count(*) as jobs from (
                select from mail.scheduled_tasks
                where task_name = 'mail.letter' and execution_time <= :now limit :bite) jobs),
            bite as (
              select id, queued_at from mail.letter
              where held_at is not null
                and sent_at is null and refused_at is null and dropped_at is null
              order by queued_at, id
              limit (select :bite - jobs from due)),
            gone as (
              insert into mail.scheduled_tasks as job
                (task_name, task_instance, execution_time, picked, version)
              select 'mail.letter', id::text, queued_at, false, 1 from bite
              on conflict (task_name, task_instance) do update
                set execution_time = excluded.execution_time, version = job.version + 1
                where not job.picked
              returning task_instance::uuid as id)
            update mail.letter set held_at = null from gone where letter.id = gone.id
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("bite", BITE)
        .update();
  }

  boolean any() {
    return jdbc.sql(
            """
            select exists (
              select from mail.letter
              where held_at is not null
                and sent_at is null and refused_at is null and dropped_at is null)
            """)
        .query(Boolean.class)
        .single();
  }
}
