package logbog.declarations;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import logbog.people.PersonId;
import logbog.places.Cvr;
import logbog.programmes.RatingLevel;
import logbog.programmes.Sheet;
import logbog.programmes.SheetHash;
import logbog.programmes.SpecialityId;
import logbog.web.BaseUrl;

/** Signed declarations to print: short, usual, and with all that can be too much. */
final class PrintSamples {

  static final String LONG_NAME =
      "Ægidius-Ståhl Brønnum Østergård-Næsby von Kjærgaard Søndergaard-Håkansson d. 3.";
  static final String LONG_WORD = "Træfiberpladeoverfladebehandlingsmaskinoperatøruddannelse";
  static final String UNPRINTABLE = "Godt 😀👍🏽 漢字 e\u0301n \u0007 af\u00addeling \u200b‘’ – → Ω";

  static final BaseUrl OURS =
      new BaseUrl(URI.create("https://logbog.midtby-erhvervsskole.example"));

  private static final List<RatingLevel> SCALE =
      List.of(
          new RatingLevel((short) 0, "0", "Har ikke arbejdet med målet"),
          new RatingLevel(
              (short) 1, "1", "Kan udføre opgaven under vejledning", "Can do it with guidance"),
          new RatingLevel((short) 2, "2", "Kan udføre opgaven selvstændigt"),
          new RatingLevel((short) 3, "3", "Kan udføre opgaven selvstændigt og vejlede andre"));

  private PrintSamples() {}

  static Print of(int goals, Kind kind, Aftermath since) {
    return print(goals, kind, since, "Mads Holm", "Karen Lund", "Maskinværksted og montage", "");
  }

  static Print usual(int goals) {
    return of(goals, Kind.ORDINARY, new Aftermath(false, false, false));
  }

  static Print saying(String words) {
    return print(
        2, Kind.ORDINARY, new Aftermath(false, false, false), "Mads Holm", words, words, words);
  }

  /** Sixty goals, names of 80 characters, words without end, and signs no font of ours has. */
  static Print tooMuch() {
    var lines = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      lines.append("Uge ").append(i).append(": ");
      lines.append("bænkarbejde, limning, slibning og overfladebehandling ".repeat(3)).append("\n");
    }
    var words = lines + LONG_WORD.repeat(3) + "\n\n" + UNPRINTABLE;
    return print(
        60, Kind.PARTIAL, new Aftermath(true, true, true), LONG_NAME, LONG_NAME, words, words);
  }

  private static Print print(
      int goals,
      Kind kind,
      Aftermath since,
      String apprentice,
      String trainer,
      String words,
      String more) {
    var declaration =
        new Declaration(
            DeclarationId.of(new UUID(1, 2)),
            PersonId.of(new UUID(1, 3)),
            apprentice,
            more.isEmpty() ? "Nordlys Møbler ApS" : trainer + " & " + LONG_WORD,
            new Cvr("13748136"),
            SpecialityId.of(new UUID(1, 4)),
            "Møbelsnedker",
            new Period(
                kind,
                LocalDate.of(2026, 12, 1),
                kind == Kind.FINAL ? null : 2,
                more.isEmpty() ? "Midtby Tekniske Skole" : LONG_WORD,
                null,
                "MS24-2"),
            sheet(goals, more),
            new SheetHash("ab".repeat(32)),
            Instant.parse("2026-10-01T07:00:00Z"),
            more.isEmpty() ? null : DeclarationId.of(new UUID(1, 1)),
            more.isEmpty() ? null : "Forkert slutdato",
            since.replaced() ? Status.REPLACED : Status.COMPLETED);
    var filling = filling(goals, trainer, words, more);
    return new Print(declaration, filling, since, hallmark(declaration, filling));
  }

  static Hallmark hallmark(Declaration declaration, Filling filling) {
    return new Hallmark(
        HallmarkCode.of(filling.receipt(), "a keyed hash".getBytes(StandardCharsets.US_ASCII)),
        SignedRecord.hash(declaration, filling));
  }

  private static Sheet sheet(int goals, String more) {
    return new Sheet(
        "9999",
        "Træets uddannelser",
        "3",
        "Møbelsnedker",
        "lærling",
        IntStream.rangeClosed(1, goals).mapToObj(n -> goal(n, more)).toList(),
        SCALE,
        "Erklæringen gives efter reglerne om oplæringserklæringer.",
        "");
  }

  private static Sheet.Goal goal(int n, String more) {
    var items = new ArrayList<Sheet.Item>();
    for (int i = 1; i <= n % 4; i++) {
      var english = i == 2 ? "Chooses materials and tools for task " + i : null;
      items.add(
          new Sheet.Item(n + "." + i, "Vælger materialer og værktøj til opgave " + i, english));
    }
    return new Sheet.Goal(
        String.valueOf(n),
        "Lærlingen kan fremstille en møbeldel efter tegning"
            + (n % 7 == 3 && !more.isEmpty() ? " " + LONG_WORD : ""),
        items,
        n % 2 == 0 ? "The apprentice can make a part of furniture from a drawing" : null,
        null,
        null,
        null,
        null);
  }

  private static Filling filling(int goals, String trainer, String words, String more) {
    return new Filling(
        IntStream.range(0, goals).mapToObj(n -> (short) (n % 4)).toList(),
        Collections.nCopies(goals, trainer),
        IntStream.range(0, goals).mapToObj(n -> n % 5 == 1).toList(),
        words,
        Reached.PARTLY,
        more,
        more,
        more.isEmpty()
            ? new Talk.Held(LocalDate.of(2026, 11, 20))
            : new Talk.Agreed(LocalDate.of(2026, 12, 4)),
        "Finering",
        more,
        trainer,
        Instant.parse("2026-11-21T09:42:11.123456Z"),
        1234);
  }
}
