package logbog.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which edition each published one follows, and what became of its goals; never changed. */
@Component
class MappingRows {

  private final JdbcClient jdbc;

  MappingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Keeps it.
   *
   * @param before null where an operator's files came before
   * @param mapping null where nobody has looked: then goals go by their numbers
   */
  void add(PublicationId publication, @Nullable PublicationId before, @Nullable Mapping mapping) {
    var content = mapping == null ? null : mapping.asJson();
    jdbc.sql(
            """
            insert into programmes.mapping (publication, before, hash, content)
            values (:publication, :before, :hash, :content)
            """)
        .param("publication", publication.value())
        .param("before", before == null ? null : before.value(), Types.OTHER)
        .param("hash", content == null ? null : CanonicalJson.sha256(content), Types.BINARY)
        .param("content", content, Types.VARCHAR)
        .update();
  }

  /** All of the programmes that have had goals under a number, the earliest published first. */
  List<Link> of(int programmeNo) {
    return jdbc.sql(
            """
            select p.id, p.version, m.before, m.content from programmes.publication p
            join programmes.mapping m on m.publication = p.id
            where p.programme in (
              select s.programme from programmes.edition e join programmes.speciality s on s.id = e.speciality
              where e.programme_no = :number)
            order by p.published_at, p.serial, p.id
            """)
        .param("number", programmeNo)
        .query(MappingRows::read)
        .list();
  }

  private static Link read(ResultSet row, int n) throws SQLException {
    var before = row.getObject("before", UUID.class);
    var content = row.getString("content");
    return new Link(
        PublicationId.of(row.getObject("id", UUID.class)),
        row.getString("version"),
        before == null ? null : PublicationId.of(before),
        content == null ? null : Mapping.ofJson(content));
  }
}
