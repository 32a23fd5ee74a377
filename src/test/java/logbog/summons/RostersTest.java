package logbog.summons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import logbog.tables.Cell;
import logbog.tables.NotATable;
import logbog.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of apprentices are read as people have them; nothing on them is lost. */
class RostersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mads Holm <mads@x.dk>; Sofie Bång <sofie@y.dk>",
        "Mads Holm <mads@x.dk>, Sofie Bång <sofie@y.dk>",
        "\"Holm, Mads\" <mads@x.dk>; \"Bång, Sofie\" <sofie@y.dk>",
        "Mads Holm\tmads@x.dk\nSofie Bång\tsofie@y.dk",
        "mads@x.dk;Mads Holm\r\nsofie@y.dk;Sofie Bång\r\n",
        "Mads;Holm;mads@x.dk;20 30 40 50\nSofie;Bång;sofie@y.dk;",
        "Mads Holm, MADS@X.DK\n\n  Sofie Bång ,sofie@y.dk  ",
        "1. Mads Holm mads@x.dk\n2. Sofie Bång (sofie@y.dk)",
        "Mads Holm mailto:mads@x.dk\rSofie Ba\u030Ang\u00A0sofie@y.dk\u200B",
        "Navn;E-mail\nMads Holm;mads@x.dk\nSofie Bång;sofie@y.dk",
        "Klasse\tEfternavn\tFornavn\tE-mailadresse\nMS24\tHolm\tMads\tmads@x.dk\nMS24\tBång\tSofie\tsofie@y.dk",
        "Mads Holm <mads@x.dk> Sofie Bång <sofie@y.dk>",
      })
  void aListIsReadHoweverItIsWritten(String text) {
    var roster = Rosters.text(text);
    assertThat(roster.faults()).isEmpty();
    assertThat(roster.text().lines())
        .containsExactly("Mads Holm <mads@x.dk>", "Sofie Bång <sofie@y.dk>");
  }

  @Test
  void whatItReadIsReadAgainTheSame() {
    var roster = Rosters.text("Ægidius Øst-Ågård; aegidius@møbler.dk\nMads O'Holm; mads@x.dk");
    assertThat(roster.faults()).isEmpty();
    assertThat(Rosters.text(roster.text()).guests()).isEqualTo(roster.guests());
    assertThat(roster.guests().getFirst().address().value()).isEqualTo("aegidius@xn--mbler-vua.dk");
  }

  @Test
  void aLineThatReachesNobodyIsKeptWithItsProblem() {
    var roster =
        Rosters.text(
            """
            Mads Holm <mads@x.dk>
            Sofie Bang <sofie@y>
            Jonas Øster
            Freja <søren@x.dk>
            x7z@x.dk
            Ida <mads@x.dk>
            """);
    assertThat(roster.guests()).hasSize(1);
    assertThat(roster.faults())
        .extracting(it -> it.line() + " / " + it.problem().key())
        .containsExactly(
            "Sofie Bang <sofie@y> / summons.roster.broken",
            "Jonas Øster / summons.roster.no-address",
            "Freja <søren@x.dk> / summons.roster.broken",
            "x7z@x.dk / summons.roster.no-name",
            "Ida <mads@x.dk> / summons.roster.shared");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mads Holm <mads@x.dk>; Ida Lund",
        "Mads Holm <mads@x.dk>, Ida Lund",
        "Ida Lund; Mads Holm <mads@x.dk>",
        "Mads Holm; mads@x.dk\nIda Lund",
      })
  void nobodyIsTakenForAPartOfSomeoneElsesName(String text) {
    var roster = Rosters.text(text);
    assertThat(roster.text()).isEqualTo("Mads Holm <mads@x.dk>");
    assertThat(roster.faults()).extracting(Fault::line).containsExactly("Ida Lund");
  }

  @Test
  void theSamePersonTwiceIsOneAndSaid() {
    var roster =
        Rosters.text(
            "Mads Holm <mads@x.dk>\nmads holm, Mads@X.dk\nmads.b.olsen@x.dk\nida.olsen@x.dk");
    assertThat(roster.guests()).hasSize(2);
    assertThat(roster.guests().getLast().name()).isEqualTo("Ida Olsen");
    assertThat(roster.notices())
        .extracting(it -> it.key())
        .containsExactly("summons.roster.twice", "summons.roster.guessed");
    assertThat(roster.faults()).hasSize(1);
  }

  @Test
  void aSpreadsheetIsKnownByItsHeadingsOrByWhatStandsInIt() throws NotATable {
    var rows =
        List.of(
            List.of(
                Cell.of("MS24-2"), Cell.of("Mads Holm"), Cell.of("mads@x.dk"), Cell.of(12345678L)),
            List.of(Cell.of("MS24-2"), Cell.of("Sofie Bång"), Cell.of("sofie@y.dk"), Cell.EMPTY),
            List.of(Cell.of("MS24-2"), Cell.of("Jonas Øster"), Cell.EMPTY, Cell.EMPTY));
    var headed = new Table("Hold", List.of("Hold", "Elevens navn", "E-mail", "Mobil"), rows);
    var odd = new Table("Hold", List.of("A", "B", "C", "D"), rows);
    for (var table : List.of(headed, odd)) {
      for (var file : List.of(table.xlsx(), table.csv())) {
        var roster = Rosters.file(file);
        assertThat(roster.text().lines())
            .containsExactly("Mads Holm <mads@x.dk>", "Sofie Bång <sofie@y.dk>");
        assertThat(roster.faults()).extracting(Fault::line).containsExactly("MS24-2; Jonas Øster");
      }
    }
  }

  @Test
  void aFileWithoutHeadingsLosesNobody() throws NotATable {
    var roster =
        Rosters.file(
            "Mads;Holm;mads@x.dk\nSofie;Bang;sofie@y.dk\n".getBytes(StandardCharsets.UTF_8));
    assertThat(roster.text().lines())
        .containsExactly("Mads Holm <mads@x.dk>", "Sofie Bang <sofie@y.dk>");
  }

  @Test
  void anOldDanishFileIsReadAndSaid() throws NotATable {
    var file = "Navn;E-mail\nSøren Ågård;soren@x.dk\n".getBytes(Charset.forName("windows-1252"));
    var roster = Rosters.file(file);
    assertThat(roster.text()).isEqualTo("Søren Ågård <soren@x.dk>");
    assertThat(roster.notices().getFirst().key()).isEqualTo("summons.roster.windows-1252");
    assertThat(roster.notices().getFirst().arguments().toString()).contains("Søren");
  }

  @Test
  void whatIsNoTableIsRefusedWithTheReason() {
    assertThatThrownBy(() -> Rosters.file(new byte[] {(byte) 0xD0, (byte) 0xCF, 1, 2}))
        .isInstanceOf(NotATable.class);
    assertThatThrownBy(() -> Rosters.file(new byte[] {1, 0, 2})).isInstanceOf(NotATable.class);
  }

  @Test
  void aThousandAreReadAtOnce() {
    var text = new StringBuilder();
    for (int n = 0; n < 1000; n++) {
      text.append("Lærling Nr").append(" <nr").append(n).append("@x.dk>\n");
    }
    assertThat(Rosters.text(text.toString()).guests()).hasSize(1000);
  }
}
