package logbog.programmes;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import logbog.documents.Picture;
import logbog.documents.Pictures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pictures that show what a goal means; an edition names one by what it holds. */
@Component
public class GoalPictures {

  private final JdbcClient jdbc;
  private final Pictures pictures;
  private final Clock clock;

  GoalPictures(JdbcClient jdbc, Pictures pictures, Clock clock) {
    this.jdbc = jdbc;
    this.pictures = pictures;
    this.clock = clock;
  }

  /**
   * Draws a picture anew and keeps it.
   *
   * @return its name: the SHA-256 of what is kept, in hex
   * @throws logbog.documents.NotAPicture if it is none
   */
  @Transactional
  public String keep(byte[] file) {
    var picture = pictures.redrawn(file);
    var hash = picture.hash();
    jdbc.sql(
            """
            insert into programmes.picture (hash, media_type, content, width, height, kept_at)
            values (:hash, :type, :content, :width, :height, :now)
            on conflict (hash) do nothing
            """)
        .param("hash", hash)
        .param("type", picture.mediaType())
        .param("content", picture.content())
        .param("width", picture.width())
        .param("height", picture.height())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return HexFormat.of().formatHex(hash);
  }

  /** The picture of that name; empty for anything that is none. */
  public Optional<Picture> find(String name) {
    return SheetHash.parse(name).flatMap(this::read);
  }

  /** The goals whose picture we do not have; one read from a file may name any. */
  List<Flaw> flaws(Edition edition) {
    var flaws = new Flaws();
    for (int i = 0; i < edition.goals().size(); i++) {
      var picture = edition.goals().get(i).picture();
      if (picture != null) {
        if (find(picture.sha256()).isEmpty()) {
          flaws.add(Place.goal(i), "picture", "programmes.flaw.picture");
        }
        flaws.text(Place.goal(i), "description", picture.description(), Flaws.LINE);
      }
    }
    return flaws.found();
  }

  private Optional<Picture> read(SheetHash name) {
    return jdbc.sql(
            "select media_type, content, width, height from programmes.picture where hash = :hash")
        .param("hash", name.bytes())
        .query(
            (row, n) ->
                new Picture(row.getString(1), row.getBytes(2), row.getInt(3), row.getInt(4)))
        .optional();
  }
}
