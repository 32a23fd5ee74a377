package logbog.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import logbog.curricula.CompetenceId;
import logbog.curricula.CurriculumId;
import logbog.people.Viewer;
import logbog.places.Region;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which competence belongs to which element (M6), as each region's secretariat publishes it. A
 * publication never changes; a later one for the same day of employment takes its place.
 */
@Component
public class RegionalProgrammes {

  private final Roles roles;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RegionalProgrammes(Roles roles, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.roles = roles;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The region the viewer publishes for.
   *
   * @throws NotFound for whoever does not act for a secretariat
   */
  public Region region(Viewer.Clinician viewer) {
    var by = roles.active(viewer);
    if (by.role() != Role.SECRETARIAT) {
      throw new NotFound();
    }
    return Objects.requireNonNull(by.region());
  }

  /** Whether the viewer acts for a secretariat. */
  public boolean openTo(Viewer.Clinician viewer) {
    return roles.active(viewer).role() == Role.SECRETARIAT;
  }

  /** The newest publication for a curriculum. */
  public Optional<RegionalProgramme> newest(Region region, CurriculumId curriculum) {
    return jdbc.sql(
            """
            select g.id, g.employed_from, g.published_at, p.name from posts.regional_programme g
            join people.person p on p.id = g.published_by
            where g.region = :region and g.curriculum_id = :curriculum order by g.employed_from desc, g.id desc limit 1
            """)
        .param("region", region.name())
        .param("curriculum", curriculum.value())
        .query(
            (row, n) ->
                new RegionalProgramme(
                    row.getObject("employed_from", LocalDate.class),
                    Columns.moment(row, "published_at"),
                    row.getString("name"),
                    items(row.getObject("id", UUID.class))))
        .optional();
  }

  /** Publishes one for posts employed from a day on. */
  @Transactional
  public void publish(
      Viewer.Clinician by,
      CurriculumId curriculum,
      LocalDate employedFrom,
      Map<CompetenceId, Integer> elements) {
    var region = region(by);
    var id =
        jdbc.sql(
                """
                insert into posts.regional_programme (curriculum_id, region, employed_from, published_at, published_by)
                values (:curriculum, :region, :from, :now, :by) returning id
                """)
            .param("curriculum", curriculum.value())
            .param("region", region.name())
            .param("from", employedFrom)
            .param("now", Columns.utc(clock.instant()))
            .param("by", by.id().value())
            .query(UUID.class)
            .single();
    jdbc.sql(
            """
            insert into posts.regional_item (programme_id, competence_id, number)
            select :id, * from unnest(:competences, :numbers)
            """)
        .param("id", id)
        .param(
            "competences", elements.keySet().stream().map(CompetenceId::value).toArray(UUID[]::new))
        .param("numbers", elements.values().toArray(Integer[]::new))
        .update();
    events.publishEvent(
        new RegionalProgrammePublished(
            id,
            by.actor(),
            Map.of("region", region.name(), "curriculum", curriculum.value().toString())));
  }

  private Map<CompetenceId, Integer> items(UUID programme) {
    var items = new HashMap<CompetenceId, Integer>();
    jdbc.sql("select competence_id, number from posts.regional_item where programme_id = :id")
        .param("id", programme)
        .query(
            row -> {
              items.put(
                  CompetenceId.of(row.getObject("competence_id", UUID.class)),
                  row.getInt("number"));
            });
    return items;
  }
}
