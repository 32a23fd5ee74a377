package logbog.bench;

import static logbog.bench.Copy.row;

import java.io.IOException;
import java.sql.SQLException;

/** Someone named at a school that has five addresses on its list, the biggest of all among them. */
record SeededSchool(Country country, Copy copy) {

  private static final String NUMBER = "990001";

  void sow() throws SQLException, IOException {
    var began = country.when(0);
    copy.into("places.school (institution_no, name)", 1, n -> row(NUMBER, "Landets største skole"));
    copy.into(
        "places.appointment (school, address, name, role, since, named_by)",
        1,
        n -> row(NUMBER, Country.COLLEAGUE, "Bo Holm", "COLLEAGUE", "2023-08-01", "drift"));
    copy.into(
        "places.school_address (school, address, note, added_at, added_by, link, asked_at,"
            + " proven_at)",
        Country.LISTED,
        n ->
            row(
                NUMBER,
                n == 0 ? Country.BIG : "kontor" + (n + 1) + "@skole.example",
                "",
                began,
                "drift",
                "\\\\x" + "%064x".formatted(n + 1),
                began,
                began));
  }
}
