package logbog.declarations;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets one deed wait for another that holds a declaration still. */
@Component
public record Meanwhile(JdbcClient jdbc, TransactionOperations transaction) {

  /** Begins the late one before the first has committed, and waits until it waits. */
  public <T> CompletableFuture<T> of(Runnable first, Callable<T> late) {
    return Objects.requireNonNull(
        transaction.execute(
            _ -> {
              first.run();
              var begun = CompletableFuture.supplyAsync(() -> call(late));
              while (!waiting() && !begun.isDone()) {
                Thread.onSpinWait();
              }
              return begun;
            }));
  }

  private boolean waiting() {
    return jdbc.sql("select exists (select from pg_locks where not granted)")
        .query(Boolean.class)
        .single();
  }

  private static <T> T call(Callable<T> late) {
    try {
      return late.call();
    } catch (RuntimeException refused) {
      throw refused;
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
