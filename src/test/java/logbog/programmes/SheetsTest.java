package logbog.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import logbog.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Sheet never changes (V7). */
@ModuleTest
record SheetsTest(Sheets sheets, JdbcClient jdbc) {

  private static final Sheet SHEET =
      new Sheet(
          "7001",
          "Kurvefletter",
          "1",
          "Pileflet",
          "lærling",
          List.of(
              new Sheet.Goal(
                  "500", "Bund", List.of(new Sheet.Item("1", "Lærlingen kan flette en bund.")))),
          Form.SHIPPED.scale(),
          "",
          "");

  @Test
  void theSameContentHasTheSameNameForEver() {
    assertThat(sheets.pin(SHEET).hash().hex())
        .as("a new name for the old content means every pinned Sheet is stored twice from now on")
        .isEqualTo("93e22f3d7cca4609e2a38cb2e9893870ffc2554251b1ac3d2fbc8bb707fb3e06");
  }

  /** Written by the version before committees wrote editions; the texts are its very bytes. */
  @Test
  void aSheetPinnedBeforeCommitteesWroteEditionsKeepsItsName() {
    var pinned =
        "{\"programmeNo\":\"7001\",\"programmeName\":\"Kurvefletter\",\"version\":\"1\",\"sp"
            + "eciality\":\"Pileflet\",\"learnerWord\":\"lærling\",\"goals\":[{\"no\":\"500\",\"tit"
            + "le\":\"Bund\",\"items\":[{\"no\":\"1\",\"text\":\"Lærlingen kan flette en bund.\"}]"
            + "}],\"scale\":[{\"value\":0,\"label\":\"0\",\"words\":\"har ikke arbejdet med måle"
            + "t\"},{\"value\":1,\"label\":\"1\",\"words\":\"kan under vejledning arbejde med m"
            + "ålet\"},{\"value\":2,\"label\":\"2\",\"words\":\"kan i samarbejde med andre arbe"
            + "jde med målet\"},{\"value\":3,\"label\":\"3\",\"words\":\"kan selvstændigt arbej"
            + "de med målet\"}],\"legalReference\":\"\",\"guidance\":\"\"}";
    assertThat(CanonicalJson.write(SHEET)).isEqualTo(pinned);
    assertThat(CanonicalJson.read(pinned, Sheet.class)).isEqualTo(SHEET);
  }

  @Test
  void theSameContentIsStoredOnce() {
    sheets.pin(SHEET);
    sheets.pin(SHEET);
    assertThat(
            jdbc.sql("select count(*) from programmes.sheet where hash = :hash")
                .param("hash", sheets.pin(SHEET).hash().bytes())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whatIsReadIsWhatWasPinned() {
    assertThat(sheets.get(sheets.pin(SHEET).hash())).isEqualTo(SHEET);
  }

  @Test
  void theDatabaseRefusesToChangeASheet() {
    sheets.pin(SHEET);
    assertThatThrownBy(() -> jdbc.sql("update programmes.sheet set content = '{}'").update())
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> jdbc.sql("delete from programmes.sheet").update())
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void theDatabaseRefusesContentUnderAnotherName() {
    assertThatThrownBy(
            () ->
                jdbc.sql("insert into programmes.sheet values (sha256('a'), 'b', now())").update())
        .rootCause()
        .hasMessageContaining("sheet_check");
  }

  @Test
  void theDatabaseRefusesToChangeAnEdition() {
    assertThatThrownBy(() -> jdbc.sql("update programmes.edition set serial = 9").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }
}
