package logbog.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import logbog.programmes.RatingLevel;
import logbog.programmes.Sheet;
import tools.jackson.databind.json.JsonMapper;

/** A sheet of forty goals, with texts as long as the committees write them. */
record AskedSheet(Connection database) {

  /** Keeps it, and tells its hash as the tables write it. */
  String kept() throws SQLException {
    try (var insert =
        database.prepareStatement(
            """
            insert into programmes.sheet (hash, content, stored_at)
            select sha256(convert_to(content, 'UTF8')), content, now() from (select ?::text as content) sheet
            returning '\\' || hash::text
            """)) {
      insert.setString(1, JsonMapper.shared().writeValueAsString(sheet()));
      try (var row = insert.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /** Its name, as a page bears it. */
  static String name() {
    try {
      var content = JsonMapper.shared().writeValueAsString(sheet());
      var hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Sheet sheet() {
    return new Sheet(
        "9901",
        "Møbelsnedker og orgelbygger",
        "måling-1",
        "Møbelsnedker",
        "lærling",
        IntStream.rangeClosed(1, Country.GOALS).mapToObj(AskedSheet::goal).toList(),
        List.of(
            level(0, "har ikke arbejdet med målet"),
            level(1, "kan under vejledning arbejde med målet"),
            level(2, "kan i samarbejde med andre arbejde med målet"),
            level(3, "kan selvstændigt arbejde med målet")),
        "",
        "");
  }

  private static Sheet.Goal goal(int n) {
    return new Sheet.Goal(
        "" + (99_000 + n),
        "Bearbejdning af massivtræ og plader, del " + n,
        List.of(
            new Sheet.Item(
                "1", "Lærlingen kan vælge træart og kvalitet efter møblets brug og udtryk."),
            new Sheet.Item("2", "Lærlingen kan læse og tegne en arbejdstegning i mål.")));
  }

  private static RatingLevel level(int value, String words) {
    return new RatingLevel((short) value, "" + value, words);
  }
}
