package logbog.followup;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The apprentices that the viewer's schools have called, with what has come of each. Their deadline
 * is the start of school. A correction stands for what it corrects (V6).
 */
@Component
class SummonedRows {

  private static final String CALLED =
      """
      from summons.roll r
      left join lateral (
        select * from declarations.followed(:now) each where each.declaration_id = r.declaration_id
        union all
        select each.* from declarations.correction_of(r.declaration_id) later
        cross join lateral (
          select * from declarations.followed(:now) it where it.declaration_id = later.declaration_id offset 0) each
      ) f on true
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  SummonedRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One row for each summons and state. */
  void departures(BoardViewer viewer, BoardReading reading) {
    of(
            viewer,
            """
            select c.summons_id, min(c.class_name) as class_name,
                   min(c.institution_no) as institution_no, null as school_name,
                   min(c.school_start) as deadline, c.standing, c.disputed, c.corrects, c.promised, count(*) as how_many
            from (
              select r.summons_id, r.class_name, r.institution_no, r.school_start,
                     coalesce(f.standing, case when r.posted_at is null then 'UNSENT' else 'UNASKED' end) as standing,
                     coalesce(f.disputed, false) as disputed, coalesce(f.corrects, false) as corrects,
                     f.signed_at is null and coalesce((
                       select k.until >= :today from followup.call k
                       where k.declaration_id = f.declaration_id or k.called_id = r.called_id
                       order by k.id desc limit 1), false) as promised
              %s where r.institution_no = any(:schools) and r.school_start >= :from) c
            group by c.summons_id, c.standing, c.disputed, c.corrects, c.promised
            """
                .formatted(CALLED))
        .param("today", viewer.today())
        .param("from", viewer.today().minusDays(Board.DAYS_AFTER))
        .query(
            row -> {
              reading.count(
                  row, new DepartureKey.Summoned(row.getObject("summons_id", UUID.class)));
            });
  }

  /** Those on one summons, the ones waited for first; one more than a board shows. */
  List<BoardReading.Found> lines(
      BoardViewer viewer, DepartureKey.Summoned key, Stretch from, BoardReading reading) {
    return of(
            viewer,
            """
            select f.declaration_id, r.called_id, coalesce(f.apprentice_id, r.apprentice_id) as apprentice_id,
                   coalesce(f.apprentice_name, r.name) as name, mine.readable,
                   case when mine.readable then f.workplace_name else '' end as workplace_name,
                   case when mine.readable then f.speciality_name else '' end as speciality_name, r.class_name, r.institution_no,
                   null as school_name,
                   r.school_start as deadline,
                   coalesce(f.standing, case when r.posted_at is null then 'UNSENT' else 'UNASKED' end) as standing,
                   coalesce(f.disputed, false) as disputed, coalesce(f.corrects, false) as corrects, %s
            %s
            left join lateral (
              select * from followup.call k
              where k.declaration_id = f.declaration_id or k.called_id = r.called_id
              order by k.id desc limit 1) k on true
            cross join lateral (
              select exists (
                select from declarations.school_scope(:address, :today) s
                where s.declaration_id = f.declaration_id) as readable) mine
            where r.institution_no = any(:schools) and r.summons_id = :summons
              and (f.signed_at is not null, r.called_id) > (:here, :after)
            order by f.signed_at is not null, r.called_id
            limit :most
            """
                .formatted(
                    BoardReading.DONE.formatted(
                        "(m.declaration_id = f.declaration_id or m.called_id = r.called_id)"),
                    CALLED))
        .param("address", viewer.address())
        .param("today", viewer.today())
        .param("summons", key.summons())
        .param("here", from.here())
        .param("after", from.after())
        .param("most", Board.MOST + 1)
        .query(reading::line)
        .list();
  }

  private StatementSpec of(BoardViewer viewer, String sql) {
    return jdbc.sql(sql)
        .param("schools", viewer.schools())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC));
  }
}
