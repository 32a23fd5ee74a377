package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import logbog.declarations.Invited.Standing;
import logbog.programmes.SheetHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what a link opens, in one statement: the page a trainer waits for on a phone. */
@Component
class InvitedRows {

  private final JdbcClient jdbc;
  private final DeclarationRows declarations;
  private final DraftRows drafts;
  private final LastTimes lastTimes;
  private final SelfRows own;
  private final Clock clock;

  InvitedRows(
      JdbcClient jdbc,
      DeclarationRows declarations,
      DraftRows drafts,
      LastTimes lastTimes,
      SelfRows own,
      Clock clock) {
    this.jdbc = jdbc;
    this.declarations = declarations;
    this.drafts = drafts;
    this.lastTimes = lastTimes;
    this.own = own;
    this.clock = clock;
  }

  Optional<Found> by(InvitationToken token) {
    var now = clock.instant();
    return jdbc.sql(
            """
            select %s, %s, %s,
                   f.levels, f.authors, f.unchanged, f.words, f.word_authors, f.saved_at, f.version as draft_version,
                   l.generation as link_generation, i.id as invitation_id, i.declaration_id, i.address, i.invited_at, i.expires_at,
                   i.generation, i.handed_on_from, i.refused_at, i.refusal, i.trainer_name, i.named_at, i.closed_at,
                   i.closed_why,
                   (select json_object_agg(n.id, n.trainer_name) from declarations.invitation n
                    where n.trainer_name is not null and n.id <> i.id
                      and (n.declaration_id = d.id or n.declaration_id = d.revises)) as names
            from declarations.link l
            join declarations.invitation i on i.id = l.invitation_id
            join declarations.declaration d on d.id = i.declaration_id
            left join declarations.draft f on f.declaration_id = d.id
            %s
            %s
            cross join lateral (
              select case when d.withdrawn_at is not null then 'WITHDRAWN'
                          when c.declaration_id is not null then 'COMPLETED'
                          when f.first_answer_at is not null then 'STARTED'
                          when i.named_at is not null then 'OPENED' else 'SENT' end as status
              from (select 1) one left join declarations.completion c on c.declaration_id = d.id) o
            where l.token_hash = :hash
            """
                .formatted(
                    DeclarationRows.COLUMNS,
                    LastTimes.COLUMNS,
                    SelfRows.COLUMNS,
                    LastTimes.BEFORE,
                    SelfRows.OWN))
        .param("hash", token.hash())
        .query((row, n) -> read(row, now))
        .optional();
  }

  /**
   * Records one level with one statement, in a transaction of its own, if the link still opens this
   * Sheet and somebody has begun to answer it.
   *
   * @param goal counted from 0
   */
  Optional<Saved> rate(InvitationToken token, int goal, short level, SheetHash sheet) {
    var now = clock.instant();
    return jdbc.sql(
            """
            update declarations.draft f
            set levels[cast(:goal as integer)] = cast(:level as smallint), authors[cast(:goal as integer)] = i.id,
                unchanged[cast(:goal as integer)] = false, saved_at = :now, version = f.version + 1
            from declarations.link l
            join declarations.invitation i on i.id = l.invitation_id and i.generation = l.generation
            join declarations.declaration d on d.id = i.declaration_id
            where l.token_hash = :hash and f.declaration_id = d.id and d.sheet = :sheet
              and f.closed_at is null and f.first_answer_at is not null
              and i.closed_at is null and i.named_at is not null and i.expires_at > :now
            returning f.version as version, cardinality(array_remove(f.levels, null)) as answered,
                      cardinality(f.levels) as goals
            """)
        .param("goal", goal + 1)
        .param("level", level)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("hash", token.hash())
        .param("sheet", sheet.bytes())
        .query(
            (row, n) ->
                new Saved(
                    now,
                    row.getInt("version"),
                    row.getInt("answered"),
                    row.getInt("goals"),
                    Set.of(),
                    false))
        .optional();
  }

  Aftermath aftermath(DeclarationId signed) {
    return jdbc.sql(
            """
            select exists (select from declarations.dispute where declaration_id = :id) as disputed,
                   count(*) filter (where c.declaration_id is null) > 0 as under_way,
                   count(c.declaration_id) > 0 as replaced
            from declarations.declaration r
            left join declarations.completion c on c.declaration_id = r.id
            where r.revises = :id and r.withdrawn_at is null
            """)
        .param("id", signed.value())
        .query(
            (row, n) ->
                new Aftermath(
                    row.getBoolean("disputed"),
                    row.getBoolean("under_way"),
                    row.getBoolean("replaced")))
        .single();
  }

  private Found read(ResultSet row, Instant now) throws SQLException {
    var invitation = InvitationRows.read(row, "invitation_id");
    var declaration = declarations.read(row, 0);
    return new Found(
        invitation,
        standing(invitation, declaration.status(), row.getInt("link_generation"), now),
        declaration,
        drafts.read(row, 0),
        lastTimes.read(row, declaration).orElse(null),
        own.read(row, declaration.pinned()).orElse(null),
        names(row.getString("names")));
  }

  private static Standing standing(
      Invitation invitation, Status status, int generation, Instant now) {
    if (status == Status.WITHDRAWN) {
      return Standing.WITHDRAWN;
    }
    if (invitation.closedWhy() != null) {
      return invitation.closedWhy() == Invitation.Why.HANDED_ON
          ? Standing.HANDED_ON
          : Standing.CLOSED;
    }
    if (generation != invitation.generation()) {
      return Standing.NEWER_LINK;
    }
    if (!invitation.expiresAt().isAfter(now)) {
      return Standing.EXPIRED;
    }
    if (status.signed()) {
      return Standing.SIGNED;
    }
    return invitation.trainerName() == null ? Standing.UNNAMED : Standing.FILLING;
  }

  private Map<InvitationId, String> names(@Nullable String column) {
    var names = new TreeMap<InvitationId, String>(Comparator.comparing(InvitationId::toString));
    if (column != null) {
      drafts.names(column).forEach((id, name) -> names.put(InvitationId.valueOf(id), name));
    }
    return names;
  }

  /** What one link leads to. */
  record Found(
      Invitation invitation,
      Standing standing,
      Declaration declaration,
      Draft draft,
      @Nullable LastTime last,
      @Nullable SelfRating own,
      Map<InvitationId, String> othersNames) {}
}
