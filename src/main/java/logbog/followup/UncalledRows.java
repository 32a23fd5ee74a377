package logbog.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Declarations that an address may see as the school's and that no summons of its schools called
 * for. Their deadline is the end of the period (V10).
 */
@Component
class UncalledRows {

  /**
   * Without those asked for long ago: an id begins with the time. {@code offset 0} lets them be
   * looked at one by one, by their keys.
   */
  private static final String FOLLOWED =
      """
      from (select declaration_id from declarations.school_scope(:address, :today) where declaration_id >= :since
            except
            select r.declaration_id from summons.roll r where r.institution_no = any(:schools)) mine
      cross join lateral (
        select * from declarations.followed(:now) each
        where each.declaration_id = mine.declaration_id and %s
          and not (each.corrects and exists (
            select from declarations.origin_of(each.declaration_id) o
            join summons.roll r on r.declaration_id = o.declaration_id
            where r.institution_no = any(:schools)))
        offset 0) f
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  UncalledRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One row for each class and state; a class has few. They are counted by the bytes of their names
   * before the letters' case is left out of account: by the Danish alphabet, each declaration would
   * take as long as all the rest. Nor is asked when each was signed, for which its answers would
   * have to be fetched.
   */
  void departures(BoardViewer viewer, BoardReading reading) {
    of(
            viewer,
            """
            select lower(c.class_name collate "da-x-icu") collate "C" as key, min(c.class_name) as class_name,
                   min(c.school_name) as school_name, null as institution_no, c.period_end as deadline, c.standing, c.disputed,
                   c.corrects, c.promised, sum(c.how_many) as how_many
            from (
              select f.class_name, min(f.school_name) as school_name, f.period_end, f.standing, f.disputed, f.corrects,
                     f.promised, count(*) as how_many
              from (
                select f.class_name collate "C" as class_name, f.school_name collate "C" as school_name, f.period_end,
                       f.standing, f.disputed, f.corrects, f.standing <> 'SIGNED' and coalesce((
                         select k.until >= :today from followup.call k
                         where k.declaration_id = f.declaration_id order by k.id desc limit 1), false) as promised
                %s) f
              group by f.class_name, f.period_end, f.standing, f.disputed, f.corrects, f.promised) c
            group by key, c.period_end, c.standing, c.disputed, c.corrects, c.promised
            """
                .formatted(FOLLOWED.formatted("each.period_end >= :from")))
        .param("from", viewer.today().minusDays(Board.DAYS_AFTER))
        .query(
            row -> {
              reading.count(
                  row,
                  new DepartureKey.Named(
                      row.getString("key"), row.getObject("deadline", LocalDate.class)));
            });
  }

  /** Those of one class, the ones waited for first; one more than a board shows. */
  List<BoardReading.Found> lines(
      BoardViewer viewer, DepartureKey.Named key, Stretch from, BoardReading reading) {
    return of(
            viewer,
            """
            select f.declaration_id, null::uuid as called_id, true as readable, f.apprentice_id, f.apprentice_name as name, f.workplace_name,
                   f.speciality_name, f.class_name, f.school_name, null as institution_no, f.period_end as deadline, f.standing, f.disputed,
                   f.corrects, %s
            %s
            left join lateral (
              select * from followup.call k where k.declaration_id = f.declaration_id order by k.id desc limit 1) k on true
            where (f.signed_at is not null, f.declaration_id) > (:here, :after)
            order by f.signed_at is not null, f.declaration_id
            limit :most
            """
                .formatted(
                    BoardReading.DONE.formatted("m.declaration_id = f.declaration_id"),
                    FOLLOWED.formatted(
                        """
                        each.period_end = :end
                        and lower(each.class_name collate "da-x-icu") = lower(:className collate "da-x-icu")
                        """)))
        .param("end", key.end())
        .param("className", key.className())
        .param("here", from.here())
        .param("after", from.after())
        .param("most", Board.MOST + 1)
        .query(reading::line)
        .list();
  }

  private StatementSpec of(BoardViewer viewer, String sql) {
    return jdbc.sql(sql)
        .param("address", viewer.address())
        .param("schools", viewer.schools())
        .param("today", viewer.today())
        .param("since", since(viewer.today()))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC));
  }

  /** The least id of version 7 that can have been made on a day. */
  private static UUID since(LocalDate today) {
    var day = today.minusDays(Board.DAYS_ASKED).atStartOfDay(ZoneOffset.UTC).toInstant();
    return new UUID(day.toEpochMilli() << 16, Long.MIN_VALUE);
  }
}
