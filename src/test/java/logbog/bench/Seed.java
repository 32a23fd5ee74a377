package logbog.bench;

import static logbog.bench.Copy.NULL;
import static logbog.bench.Copy.row;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import logbog.bench.Country.Kind;

/**
 * Fills a fresh database as if its country had used Logbog for three years: declarations signed and
 * read, and some on their way. The trail of what happened is left out.
 */
final class Seed {

  private static final String WORDS =
      "{\"workAreas\":\"Maskinværksted, samling og montage.\",\"goalsReached\":\"PARTLY\","
          + "\"goalsReachedNote\":\"\",\"specialNeedsNone\":true,\"specialNeeds\":\"\","
          + "\"talkHeld\":\"2026-11-02\",\"talkAgreed\":null,\"focus\":\"Finering\",\"remarks\":\"\"}";

  private static final String[] KINDS = {"EUD", "EUX", "EUV", NULL};

  private final Country country;
  private final Copy copy;
  private final Connection database;
  private final String sheet;
  private final UUID speciality;
  private final int signed;
  private final int all;

  Seed(Country country, Connection database) throws SQLException {
    this.country = country;
    this.database = database;
    this.copy = new Copy(database);
    this.signed = country.declarations();
    this.all = signed + Country.OPEN + Country.READY;
    this.sheet = new AskedSheet(database).kept();
    this.speciality =
        UUID.fromString(
            ask("select id from programmes.speciality where name = 'Møbelsnedker' limit 1"));
  }

  /** Everything is consistent by how it is made, so it is not checked row by row. */
  void sow() throws SQLException, IOException {
    tell("set session_replication_role = replica");
    people();
    declarations();
    answers();
    letters();
    new SeededSchool(country, copy).sow();
    tell(
        "select setval(pg_get_serial_sequence('declarations.completion', 'receipt'), "
            + (all + 1000)
            + ")");
    tell("set session_replication_role = origin");
    tell("vacuum analyze");
    tell("checkpoint");
  }

  /** No more than who signed which levels: what statistics are made of. */
  void sowLevels() throws SQLException, IOException {
    tell("set session_replication_role = replica");
    people();
    requests();
    new Answered(country, copy, WORDS).sowSigned(signed);
    tell("set session_replication_role = origin");
    tell("vacuum analyze");
    tell("checkpoint");
  }

  private void people() throws SQLException, IOException {
    copy.into(
        "people.person (id, name, email)",
        country.apprentices(),
        n -> row(country.person(n), country.name(n), "elev" + n + "@elev.example"));
    copy.into(
        "places.company (cvr, name, industry, employees)",
        Country.FIRMS,
        n -> row(country.cvr(n), "Firma " + n, "%02d".formatted(1 + n % 98), n * n % 601));
    copy.into(
        "placements.placement (id, apprentice_id, speciality_id, begun, kind, name, cvr,"
            + " apprentice_kind)",
        country.apprentices(),
        n ->
            row(
                country.id(Kind.PLACEMENT, n),
                country.person(n),
                speciality,
                "2023-08-01",
                "COMPANY",
                "Nordlys Møbler ApS",
                country.cvr(n),
                KINDS[n / 3 % KINDS.length]));
  }

  private void declarations() throws SQLException, IOException {
    requests();
    contacts();
    invitations();
  }

  private void requests() throws SQLException, IOException {
    copy.into(
        """
        declarations.declaration (id, apprentice_id, placement_id, sheet, kind, period_end, main_course, school_name,
          class_name, apprentice_name, workplace_name, cvr, speciality_id, speciality_name, requested_at)
        """,
        all,
        n ->
            row(
                country.declaration(n),
                country.person(apprentice(n)),
                country.id(Kind.PLACEMENT, apprentice(n)),
                sheet,
                "ORDINARY",
                n < signed ? (2023 + n / 7 % 4) + "-0" + (1 + n % 9) + "-15" : "2026-12-18",
                country.mainCourse(n),
                "Midtby Tekniske Skole",
                "MS24-" + n % 4,
                country.name(apprentice(n)),
                "Nordlys Møbler ApS",
                country.cvr(apprentice(n)),
                speciality,
                "Møbelsnedker",
                country.when(n)));
  }

  /** Every declaration has a school's address, every fifth a second one. */
  private void contacts() throws SQLException, IOException {
    copy.into(
        "declarations.contact (declaration_id, no, apprentice_id, address, since)",
        all + all / 5,
        n -> {
          var to = Addressee.of(n, 5);
          var d = to.declaration();
          return row(
              country.declaration(d),
              to.second() ? 2 : 1,
              country.person(apprentice(d)),
              to.second()
                  ? "vejleder" + d % 5000 + "@skole.example"
                  : country.school(apprentice(d)),
              country.when(d));
        });
    copy.into(
        "declarations.reading (declaration_id, address, apprentice_id, first_read_at)",
        signed / 2,
        n ->
            row(
                country.declaration(n * 2),
                country.school(apprentice(n * 2)),
                country.person(apprentice(n * 2)),
                country.when(n * 2)));
  }

  /** Every declaration has a trainer who has said their name, every fourth a second one. */
  private void invitations() throws SQLException, IOException {
    var rows = all + all / 4;
    copy.into(
        """
        declarations.invitation (id, declaration_id, apprentice_id, address, invited_at, expires_at, trainer_name, named_at)
        """,
        rows,
        n -> {
          var to = Addressee.of(n, 4);
          var d = to.declaration();
          return row(
              invitation(to),
              country.declaration(d),
              country.person(apprentice(d)),
              to.second() ? "svend" + d + "@firma.example" : country.trainer(apprentice(d)),
              country.when(d),
              "2099-01-01",
              to.second() ? NULL : "Karen Lund",
              to.second() ? NULL : country.when(d));
        });
    copy.into(
        "declarations.link (token_hash, invitation_id, apprentice_id, generation)",
        rows,
        n -> {
          var to = Addressee.of(n, 4);
          var d = to.declaration();
          return row(
              country.tokenHash(to.second() ? all + d : d),
              invitation(to),
              country.person(apprentice(d)),
              1);
        });
  }

  private UUID invitation(Addressee to) {
    return country.id(to.second() ? Kind.SECOND_INVITATION : Kind.INVITATION, to.declaration());
  }

  private void answers() throws SQLException, IOException {
    new Answered(country, copy, WORDS).sow(signed, all);
  }

  /** What a declaration causes: a link, and a notice to apprentice, school and trainer. */
  private void letters() throws SQLException, IOException {
    var kinds =
        new String[] {
          "invitation", "completed.apprentice", "completed.school", "completed.trainer"
        };
    copy.into(
        "mail.letter (id, kind, recipient, about, language, details, queued_at, attempts, sent_at)",
        4 * signed,
        n ->
            row(
                new UUID(
                    country.id(Kind.LETTER, n / 4).getMostSignificantBits(), Long.MIN_VALUE | n),
                "declarations." + kinds[n % 4],
                n % 4 == 2 ? country.school(apprentice(n / 4)) : "elev" + n + "@elev.example",
                country.id(n % 4 % 3 == 0 ? Kind.INVITATION : Kind.DECLARATION, n / 4),
                "da",
                "{}",
                country.when(n / 4),
                1,
                country.when(n / 4)));
  }

  private int apprentice(int declaration) {
    return declaration < signed ? country.apprentice(declaration) : declaration - signed;
  }

  private void tell(String statement) throws SQLException {
    try (var sent = database.createStatement()) {
      sent.execute(statement);
    }
  }

  private String ask(String question) throws SQLException {
    try (var sent = database.createStatement();
        var rows = sent.executeQuery(question)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
