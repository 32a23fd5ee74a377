package logbog.programmes;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each speciality has of a publication: rows beside those of the operator's files. */
@Component
class PublicationParts {

  private static final String INSERT =
      """
      insert into programmes.edition
        (speciality, programme_no, version, origin, serial, valid_from, hash, content, taken_at,
         publication, everyone_from, left_out)
      """;

  private final JdbcClient jdbc;

  PublicationParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Hands an edition out to its specialities, and takes its version from the others. */
  void add(Publication publication, Edition edition, List<Speciality> specialities) {
    for (var speciality : specialities) {
      if (new CommitteeGoals(edition, speciality.name()).any()) {
        add(publication, edition, speciality);
      }
    }
    leaveOut(publication);
  }

  private void add(Publication publication, Edition edition, Speciality speciality) {
    var content = CanonicalJson.write(new Pointer(publication.id(), speciality.name()));
    jdbc.sql(
            INSERT
                + """
                select :speciality, :number, :version, 'COMMITTEE', coalesce(max(serial), 0) + 1, :from, :hash, :content,
                  :at, :publication, cast(:everyone as date), false
                from programmes.edition
                where speciality = :speciality and programme_no = :number and version = :version
                  and origin = 'COMMITTEE'
                """)
        .param("speciality", speciality.id().value())
        .param("number", edition.programmeNo())
        .param("version", edition.version())
        .param("from", edition.validFrom())
        .param("everyone", edition.everyoneFrom())
        .param("hash", CanonicalJson.sha256(content))
        .param("content", content)
        .param("at", publication.publishedAt().atOffset(ZoneOffset.UTC))
        .param("publication", publication.id().value())
        .update();
  }

  private void leaveOut(Publication publication) {
    var content = CanonicalJson.write(new Pointer(publication.id(), ""));
    jdbc.sql(
            INSERT
                + """
                select e.speciality, e.programme_no, e.version, e.origin, e.serial + 1, e.valid_from, :hash, :content,
                  :at, :publication, null, true
                from programmes.newest_edition e join programmes.speciality s on s.id = e.speciality
                where s.programme = :programme and e.version = :version and e.origin = 'COMMITTEE'
                  and e.publication is distinct from :publication
                """)
        .param("programme", publication.programme().value())
        .param("version", publication.version())
        .param("hash", CanonicalJson.sha256(content))
        .param("content", content)
        .param("at", publication.publishedAt().atOffset(ZoneOffset.UTC))
        .param("publication", publication.id().value())
        .update();
  }
}
