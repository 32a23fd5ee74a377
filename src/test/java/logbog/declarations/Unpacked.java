package logbog.declarations;

import java.nio.charset.StandardCharsets;
import logbog.database.OlderDatabase;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with declarations as they stood before signed rows were packed. */
final class Unpacked implements AutoCloseable {

  private final OlderDatabase database = new OlderDatabase("202611240300");

  Unpacked() throws Exception {
    owner()
        .sql(
            new ClassPathResource("upgrades/declarations-before-packing.sql")
                .getContentAsString(StandardCharsets.UTF_8))
        .update();
  }

  void upgrade() {
    database.upgrade();
  }

  JdbcClient owner() {
    return database.asOwner();
  }

  JdbcClient application() {
    return database.asApplication();
  }

  @Override
  public void close() {
    database.close();
  }

  static DeclarationId declaration(int n) {
    return DeclarationId.valueOf("00000000-0000-7000-8000-00000000010" + n);
  }

  static InvitationId karens(int n) {
    return InvitationId.valueOf("00000000-0000-7000-8000-000000000" + n + "02");
  }

  static InvitationId pouls(int n) {
    return InvitationId.valueOf("00000000-0000-7000-8000-000000000" + n + "03");
  }
}
