package logbog.reminders;

import java.time.LocalDate;
import java.util.Map;
import logbog.Story;
import logbog.declarations.DeclarationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Open requests by the thousand, copied from one of Mads's inside the database: five to a trainer's
 * address, a thousand to a school's, asked for two months before a day of reminders.
 */
@Component
public class Crowd {

  /** Requests that wait for the same trainer. */
  public static final int EACH = 5;

  /** Few enough for one statement. */
  private static final int BITE = 2_000;

  private final JdbcClient jdbc;
  private final Story story;

  Crowd(JdbcClient jdbc, Story story) {
    this.jdbc = jdbc;
    this.story = story;
  }

  /**
   * @param name part of every address, so that they are nobody else's
   * @param day three weeks before the period of all of them ends
   */
  void gather(String name, int count, LocalDate day) {
    var like = story.asked(story.cast());
    for (int from = 0; from < count; from += BITE) {
      gather(jdbc, like, name, from, Math.min(count, from + BITE), day);
    }
  }

  /** Some of a crowd, each like one open request of the database. */
  public static void gather(
      JdbcClient jdbc, DeclarationId like, String name, int from, int to, LocalDate day) {
    jdbc.sql(
            """
            with crowd as (
              select n, uuidv7() as person, uuidv7() as declaration from generate_series(:from, :to - 1) n),
            people as (
              insert into people.person (id, name, email)
              select person, 'Mads ' || n, 'mads-' || n || :at from crowd),
            asked as (
              insert into declarations.declaration
                (id, apprentice_id, placement_id, sheet, kind, period_end, main_course, school_name, class_name,
                 apprentice_name, workplace_name, cvr, speciality_id, speciality_name, requested_at)
              select c.declaration, c.person, d.placement_id, d.sheet, d.kind, cast(:day as date) + 21, 1, d.school_name,
                     d.class_name, 'Mads ' || c.n, d.workplace_name, d.cvr, d.speciality_id, d.speciality_name,
                     cast(:day as timestamptz) - interval '60 days'
              from crowd c, declarations.declaration d where d.id = :like),
            drafts as (
              insert into declarations.draft (declaration_id, apprentice_id, levels, authors, unchanged, words)
              select c.declaration, c.person, f.levels, f.authors, f.unchanged, f.words
              from crowd c, declarations.draft f where f.declaration_id = :like),
            trainers as (
              insert into declarations.invitation (declaration_id, apprentice_id, address, invited_at, expires_at)
              select declaration, person, 'karen-' || n / :each || :at, cast(:day as timestamptz) - interval '60 days',
                     cast(:day as timestamptz) + interval '120 days'
              from crowd)
            insert into declarations.contact (declaration_id, no, apprentice_id, address, since)
            select declaration, 1, person, 'birgit-' || n / 1000 || :at, cast(:day as timestamptz) - interval '60 days'
            from crowd
            """)
        .params(
            Map.of(
                "from", from,
                "to", to,
                "day", day,
                "each", EACH,
                "at", "@" + name + ".example",
                "like", like.value()))
        .update();
  }

  /** Nobody waits for them any more: other tests have less to walk through. */
  void disperse(String name) {
    jdbc.sql(
            """
            update declarations.draft set closed_at = now()
            where apprentice_id in (select id from people.person where email like :at)
            """)
        .param("at", "%@" + name + ".example")
        .update();
    jdbc.sql(
            """
            update mail.letter set dropped_at = queued_at
            where recipient like :at and sent_at is null and refused_at is null and dropped_at is null
            """)
        .param("at", "%@" + name + ".example")
        .update();
  }

  /** How many letters addresses of this crowd have got: the most, and how many have any. */
  Heard heard(String name) {
    return jdbc.sql(
            """
            select coalesce(max(letters), 0) as most, count(*) as addresses from (
              select recipient, count(*) as letters from mail.letter
              where kind = 'reminders.digest' and recipient like :at group by recipient) heard
            """)
        .param("at", "%@" + name + ".example")
        .query((row, n) -> new Heard(row.getInt("most"), row.getInt("addresses")))
        .single();
  }

  /** Letters to the one that got most, and how many addresses got any. */
  record Heard(int most, int addresses) {}
}
