package logbog.declarations;

import static logbog.declarations.Unpacked.declaration;
import static logbog.declarations.Unpacked.pouls;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import logbog.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An upgrade to packed rows loses nothing besides: drafts, links, addresses, receipt numbers. */
@ModuleTest
record UpgradeTest() {

  @Test
  void whatIsNotSignedKeepsItsDraftAndWhatIsLeavesNone() throws Exception {
    var drafts = "select f::text from declarations.draft f order by declaration_id";
    try (var database = new Unpacked()) {
      var before = told(database.owner(), drafts);
      database.upgrade();
      assertThat(told(database.owner(), drafts)).isEqualTo(before.subList(4, 6));
    }
  }

  @Test
  void everyLinkOpensWhatItDid() throws Exception {
    try (var database = new Unpacked()) {
      database.upgrade();
      var token = new InvitationToken("link " + pouls(5));
      assertThat(
              told(
                  database.application(),
                  "select invitation_id from declarations.link where token_hash = '%s'"
                      .formatted(token.hash())))
          .containsExactly(pouls(5).toString());
    }
  }

  @Test
  void everyAddressIsNamedAsItWas() throws Exception {
    try (var database = new Unpacked()) {
      database.upgrade();
      assertThat(new ContactRows(database.application()).of(declaration(1)))
          .extracting(contact -> contact.address().value(), Contact::until, Contact::readAt)
          .containsExactly(
              tuple("birgit@midtby.example", Instant.parse("2026-01-03T07:00:00Z"), READ),
              tuple("bente@midtby.example", Instant.parse("2026-01-04T07:00:00Z"), null),
              tuple("birgit@midtby.example", null, READ));
      assertThat(scope(database, "birgit@midtby.example")).hasSize(1);
      assertThat(scope(database, "bente@midtby.example")).isEmpty();
      assertThat(scope(database, "poul@nordlys.example")).hasSize(6);
    }
  }

  @Test
  void receiptNumbersGoOnAfterThoseGiven() throws Exception {
    try (var database = new Unpacked()) {
      database.upgrade();
      assertThat(
              told(
                  database.owner(),
                  "select nextval(pg_get_serial_sequence('declarations.completion', 'receipt'))"))
          .containsExactly("5");
    }
  }

  private static final Instant READ = Instant.parse("2026-01-08T07:00:00Z");

  private static List<String> scope(Unpacked database, String address) {
    return told(
        database.application(),
        "select declaration_id from declarations.scope('%s', current_date)".formatted(address));
  }

  private static List<String> told(JdbcClient database, String question) {
    return database.sql(question).query((row, n) -> row.getString(1)).list();
  }
}
