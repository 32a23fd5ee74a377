package logbog.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.IntStream;
import logbog.places.Cvr;

/**
 * Who there is, by number: the same people, places and ids every time. Each apprentice has two
 * declarations signed, far apart; the first few thousand have a third one under way.
 *
 * @param declarations how many are signed
 */
record Country(int declarations) {

  /** Goals of every sheet. */
  static final int GOALS = 40;

  /** Sheets that are being filled, again and again. */
  static final int OPEN = 1_000;

  /** Sheets that lack nothing but the sending, which is done once. */
  static final int READY = 9_000;

  /** Firms of all sizes and industries. */
  static final int FIRMS = 400;

  static final String BIG = "stor@skole.example";

  /** Named at a school with so many addresses on its list. */
  static final String COLLEAGUE = "kollega@skole.example";

  static final int LISTED = 5;

  static final String HUNDREDTH = "hver-hundrede@skole.example";

  private static final Instant BEGAN = Instant.parse("2023-08-01T06:00:00Z");
  private static final String[] FIRST = {
    "Mads", "Sofie", "Øjvind", "Freja", "Ali", "Karla", "Åse", "Emil", "Noor", "Magnus", "Ida"
  };
  private static final String[] LAST = {
    "Holm", "Kjær", "Dam Sørensen", "Østergaard", "Lund", "Ågård", "Bech Madsen", "Yıldız", "Krogh"
  };

  /** What is counted by number; each has ids of its own. */
  enum Kind {
    PERSON,
    PLACEMENT,
    DECLARATION,
    INVITATION,
    SECOND_INVITATION,
    LETTER
  }

  /** Ids of version 7, in the order of their numbers as those of PostgreSQL are. */
  UUID id(Kind kind, int number) {
    var most = (when(number).toEpochMilli() << 16) | 0x7000 | kind.ordinal();
    return new UUID(most, Long.MIN_VALUE | number);
  }

  UUID declaration(int number) {
    return id(Kind.DECLARATION, number);
  }

  /** When the declaration of this number was asked for; all of them within three years. */
  Instant when(int number) {
    return BEGAN.plusSeconds(number * (3L * 365 * 86_400 / (declarations + OPEN + READY)));
  }

  int apprentices() {
    return Math.max(declarations / 2, READY + OPEN);
  }

  int apprentice(int declaration) {
    return declaration % apprentices();
  }

  UUID person(int apprentice) {
    return id(Kind.PERSON, apprentice);
  }

  String name(int apprentice) {
    return FIRST[apprentice % FIRST.length] + " " + LAST[apprentice / 7 % LAST.length];
  }

  /**
   * A school's address: one has ten thousand declarations, one every hundredth, each of the others
   * some three hundred.
   */
  String school(int apprentice) {
    if (apprentice % Math.max(2, declarations / 10_000) == 0) {
      return BIG;
    }
    return apprentice % 100 == 1 ? HUNDREDTH : school((long) apprentice * 7919);
  }

  /** One of the schools of common size. */
  String commonSchool() {
    return "kontor1@skole.example";
  }

  private String school(long number) {
    return "kontor" + number % Math.max(1, declarations / 300) + "@skole.example";
  }

  /** One of four hundred firms. */
  String cvr(int apprentice) {
    var firm = 20_000_000 + apprentice % FIRMS * 100;
    return IntStream.range(firm, firm + 100)
        .mapToObj(Integer::toString)
        .filter(number -> Cvr.parse(number).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** Different periods for the declarations of one apprentice. */
  int mainCourse(int declaration) {
    return 1 + (declaration + declaration / apprentices()) % 5;
  }

  String trainer(int apprentice) {
    var firm = apprentice % Math.max(1, declarations / 10);
    return "mester@firma" + firm + ".example";
  }

  /** The secret of the link of an invitation: as long as a real one. */
  String token(int invitation) {
    return "%043d".formatted(invitation);
  }

  String tokenHash(int invitation) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      var hash = sha.digest(token(invitation).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
