package logbog.declarations;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import logbog.keys.Keys;
import logbog.web.Throttle;
import logbog.web.TooManyAttempts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whoever has a declaration's paper whether it still stands. A look is not written down: it
 * names nobody, and a page for everyone must not fill the trail.
 */
@Component
public class Checks {

  static final int MOST = 300;
  static final Duration WINDOW = Duration.ofMinutes(10);

  private static final DeclarationId NONE = DeclarationId.of(new UUID(0, 0));

  private final JdbcClient jdbc;
  private final DeclarationRows declarations;
  private final CompletionRows completions;
  private final InvitedRows since;
  private final Hallmarks hallmarks;
  private final Throttle throttle;
  private final Keys keys;

  Checks(
      JdbcClient jdbc,
      DeclarationRows declarations,
      CompletionRows completions,
      InvitedRows since,
      Hallmarks hallmarks,
      Throttle throttle,
      Keys keys) {
    this.jdbc = jdbc;
    this.declarations = declarations;
    this.completions = completions;
    this.since = since;
    this.hallmarks = hallmarks;
    this.throttle = throttle;
    this.keys = keys;
  }

  /**
   * What has become of the declaration with this code. The same is done for every wrong code,
   * whether its number is anyone's or not.
   *
   * @param network whose looks are counted, right ones and wrong ones
   * @throws NoSuchHallmark if no declaration bears it
   * @throws TooManyAttempts if this network has looked too often
   */
  public Checked by(HallmarkCode code, String network) {
    if (!throttle.admits("check:" + keys.token("declarations.check", network), MOST, WINDOW)) {
      throw new TooManyAttempts();
    }
    var id = signedUnder(code.receipt());
    if (!hallmarks.code(id.orElse(NONE), code.receipt()).matches(code)) {
      throw new NoSuchHallmark();
    }
    var declaration = declarations.get(id.orElseThrow(NoSuchHallmark::new));
    var filling = completions.find(declaration.id()).orElseThrow(NoSuchHallmark::new);
    return Checked.of(
        declaration,
        filling,
        since.aftermath(declaration.id()),
        hallmarks.of(declaration, filling));
  }

  private Optional<DeclarationId> signedUnder(long receipt) {
    return jdbc.sql("select declaration_id from declarations.completion where receipt = :receipt")
        .param("receipt", receipt)
        .query((row, n) -> DeclarationId.of(row.getObject(1, UUID.class)))
        .optional();
  }
}
