package logbog.approvers;

/** How a statement begins that asks what waits for whom on a day. */
final class WaitingNow {

  /**
   * Each open request: {@code answered_by} is who can answer it, the one asked or who stands in;
   * null where it is stuck, because the role or the thirty days after its time are over, or because
   * the one asked is away and nobody who is there stands in. Nothing is worked out for everybody
   * first: most who ask are about one person.
   */
  static final String WITH =
      """
      with today as not materialized (select cast(:today as date) as day, cast(:now as timestamptz) as now),
      holds as not materialized (
        select h.* from roles.held h, today
        where h.since <= today.day and coalesce(h.until, 'infinity') >= today.day and coalesce(h.over_at, 'infinity') > today.now),
      away as not materialized (
        select l.person_id, l.last_day, l.deputy_id from approvers.leave l, today
        where l.ended_at is null and today.day between l.first_day and l.last_day),
      waiting as (
        select w.id, w.asked_id, w.doctor_id, w.grant_id, w.asked_at, g.department,
          case when h.id is null or w.answerable_until < today.day then null
               when a.person_id is null then w.asked_id
               when exists (select from holds d where d.person = a.deputy_id)
                 and not exists (select from away o where o.person_id = a.deputy_id) then a.deputy_id
               else null end as answered_by
        from today cross join approvals.waiting w join roles.held g on g.id = w.grant_id
        left join holds h on h.id = w.grant_id left join away a on a.person_id = w.asked_id),
      leads as (select person, department from holds where role in ('EDUCATION_LEAD', 'GP_TUTOR'))
      """;

  private WaitingNow() {}
}
