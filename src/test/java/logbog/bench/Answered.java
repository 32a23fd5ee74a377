package logbog.bench;

import static logbog.bench.Copy.array;
import static logbog.bench.Copy.row;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.bench.Country.Kind;

/** The answers: signed ones as the application leaves them, and drafts on their way. */
record Answered(Country country, Copy copy, String words) {

  /** After those of the demo. */
  private static final int FIRST_RECEIPT = 1001;

  private static final String NOBODYS = array(Country.GOALS, goal -> "NULL");
  private static final String NOT_AS_LAST_TIME = array(Country.GOALS, goal -> "f");

  /**
   * @param signed how many are signed; of the others the first are being filled, the rest lack
   *     nothing
   */
  void sow(int signed, int all) throws SQLException, IOException {
    copy.into(
        """
        declarations.draft (declaration_id, apprentice_id, levels, authors, unchanged, words, word_authors,
          first_answer_at, saved_at, version)
        """,
        all - signed,
        row -> {
          var n = signed + row;
          var begun = row < Country.OPEN;
          return row(
              country.declaration(n),
              country.person(apprentice(n, signed)),
              begun ? levels(n, 20) : levels(n, Country.GOALS),
              begun ? NOBODYS : authors(n),
              NOT_AS_LAST_TIME,
              words,
              wordAuthors(n),
              country.when(n),
              country.when(n),
              45);
        });
    sowSigned(signed);
  }

  void sowSigned(int signed) throws SQLException, IOException {
    copy.into(
        """
        declarations.completion (declaration_id, apprentice_id, receipt, levels, unchanged, work_areas,
          goals_reached, goals_reached_note, special_needs, talk_held, focus, remarks, signer, signer_name, completed_at)
        """,
        signed,
        n ->
            row(
                country.declaration(n),
                country.person(apprentice(n, signed)),
                n + FIRST_RECEIPT,
                levels(n, Country.GOALS),
                "0".repeat(Country.GOALS),
                "Maskinværksted, samling og montage.",
                "PARTLY",
                "",
                "",
                "2026-11-02",
                "Finering",
                "",
                country.id(Kind.INVITATION, n),
                "Karen Lund",
                country.when(n)));
  }

  private int apprentice(int declaration, int signed) {
    return declaration < signed ? country.apprentice(declaration) : declaration - signed;
  }

  private static String levels(int n, int given) {
    return array(Country.GOALS, goal -> goal < given ? (n + goal) % 4 : "NULL");
  }

  private String wordAuthors(int n) {
    var author = country.id(Kind.INVITATION, n);
    return Stream.of("workAreas", "goalsReached", "specialNeeds", "talk", "focus")
        .collect(Collectors.joining("\":\"" + author + "\",\"", "{\"", "\":\"" + author + "\"}"));
  }

  private String authors(int n) {
    var author = country.id(Kind.INVITATION, n);
    return array(Country.GOALS, goal -> author);
  }
}
