package logbog.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.ModelAndView;

/**
 * One submission of one rendered form. The form carries a key; the first submission with it acts,
 * every repeat (double click, back button, retry after a cut) is led to the place the first one led
 * to. The act and its key commit together, so a refused form may be sent again with the same key.
 * The path it was sent to is kept as a hash only: it may hold the token of a mailed link.
 */
public final class Once {

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final UUID key;
  private final String scope;

  Once(JdbcClient jdbc, TransactionTemplate transaction, UUID key, String scope) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.key = key;
    this.scope = scope;
  }

  /**
   * Acts and answers with the way on, or answers as the first time.
   *
   * @param act does the deed and returns the local path to go to
   */
  public ModelAndView goTo(Supplier<String> act) {
    return Pages.goTo(run(act));
  }

  /**
   * Acts and goes to a place known beforehand, which is not kept: it may hold a secret, as the path
   * of a mailed link does.
   */
  public ModelAndView goTo(String path, Runnable act) {
    transaction.executeWithoutResult(
        status -> {
          if (claimed()) {
            act.run();
          }
        });
    return Pages.goTo(path);
  }

  private String run(Supplier<String> act) {
    return transaction.execute(
        status -> {
          if (!claimed()) {
            return earlierAnswer();
          }
          var path = act.get();
          jdbc.sql("update web.once set answer = :path where key = :key and scope = :scope")
              .param("path", path)
              .param("key", key)
              .param("scope", scope)
              .update();
          return path;
        });
  }

  /**
   * Waits for a submission under way with the same key: the unique index holds us until it commits
   * or rolls back.
   */
  private boolean claimed() {
    return jdbc.sql(
                "insert into web.once (key, scope) values (:key, :scope) on conflict do nothing")
            .param("key", key)
            .param("scope", scope)
            .update()
        == 1;
  }

  private String earlierAnswer() {
    return jdbc.sql("select answer from web.once where key = :key and scope = :scope")
        .param("key", key)
        .param("scope", scope)
        .query(String.class)
        .single();
  }
}
