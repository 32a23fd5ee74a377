package logbog.statistics;

/**
 * The one statement that counts. An apprentice counts once a period, by the latest declaration that
 * is neither replaced (V6) nor disowned. Who counted before is who would count if nothing that
 * waits had happened; who counts now, if only what still waits had not. Where they differ, the one
 * is taken from the counts and the other added. All of it sees the database at one moment, so that
 * what is signed meanwhile waits for the next time.
 */
final class Movement {

  private static final String WAITS =
      "exists (select from statistics.waiting w where w.declaration = %s and w.fact = '%s'%s)";

  private static final String AND_STAYS =
      " and (w.declaration, w.fact) not in (select declaration, fact from batch)";

  static final String SQL =
      """
      with batch as (
        delete from statistics.waiting where declaration = any (:batch) returning declaration, fact
      ), touched as (
        select s.apprentice, s.programme, s.period
        from statistics.signed s where s.declaration = any (:batch)
        union
        select o.apprentice, o.programme, o.period
        from declarations.signed_levels s join statistics.signed o on o.declaration = s.revises
        where s.declaration = any (:batch)
      ), fact as materialized (
        select s.*, %s as before, %s as now
        from touched t
        join statistics.signed s
          on s.apprentice = t.apprentice and s.programme = t.programme and s.period = t.period
      ), moved as (
        select f.*,
          (now and row_number() over (partition by apprentice, programme, period, now
             order by period_end desc, completed_at desc, declaration desc) = 1)::integer
          - (before and row_number() over (partition by apprentice, programme, period, before
             order by period_end desc, completed_at desc, declaration desc) = 1)::integer as sign
        from fact f
      ), answer as materialized (
        select p.id as population, a.goal, a.level, a.level = (h.scale -> 0 ->> 'value')::smallint as lowest,
               f.workplace, f.cvr, f.sign
        from moved f
        join statistics.sheet h on h.sheet = f.sheet
        join statistics.population p
          on p.programme = f.programme and p.speciality = f.speciality and p.version = h.version
          and p.period = f.period and p.year = f.year and p.apprentice_kind = f.apprentice_kind
        cross join lateral unnest(f.levels, h.goals) as a (level, goal)
        where f.sign <> 0
      ), levels as (
        insert into statistics.level_count as c (population, goal, level, apprentices)
        select population, goal, level, sum(sign) from answer group by population, goal, level having sum(sign) <> 0
        on conflict (population, goal, level) do update set apprentices = c.apprentices + excluded.apprentices
      )
      insert into statistics.firm_count as c (population, goal, grouped_by, firm, apprentices, lowest)
      select a.population, a.goal, g.grouped_by, g.firm, sum(a.sign), coalesce(sum(a.sign) filter (where a.lowest), 0)
      from answer a
      left join statistics.firm k on k.cvr = a.cvr
      cross join lateral (values
        ('BRANCH', case a.workplace when 'COMPANY' then coalesce(k.branch, 'UNKNOWN') else a.workplace end),
        ('SIZE', case a.workplace when 'COMPANY' then coalesce(k.size, 'UNKNOWN') else a.workplace end)
      ) as g (grouped_by, firm)
      group by a.population, a.goal, g.grouped_by, g.firm
      having sum(a.sign) <> 0 or sum(a.sign) filter (where a.lowest) <> 0
      on conflict (population, grouped_by, goal, firm) do update
        set apprentices = c.apprentices + excluded.apprentices, lowest = c.lowest + excluded.lowest
      """
          .formatted(counts(""), counts(AND_STAYS));

  private Movement() {}

  private static String counts(String when) {
    return "(not %s and not (s.disputed and not %s) and not (s.replaced_by is not null and not %s))"
        .formatted(
            WAITS.formatted("s.declaration", "SIGNED", when),
            WAITS.formatted("s.declaration", "DISPUTED", when),
            WAITS.formatted("s.replaced_by", "SIGNED", when));
  }
}
