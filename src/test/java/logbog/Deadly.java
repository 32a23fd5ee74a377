package logbog;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Transactions of a process that is killed at one of them, just before it commits or just after.
 *
 * @param at its number, the first is 1
 */
public record Deadly(
    TransactionOperations transaction, int at, boolean beforeCommit, AtomicInteger count)
    implements TransactionOperations {

  /** Whether what is run came as far as its transaction of this number, and died of it. */
  public static boolean died(
      TransactionOperations transaction,
      int at,
      boolean beforeCommit,
      Consumer<TransactionOperations> run) {
    try {
      run.accept(new Deadly(transaction, at, beforeCommit, new AtomicInteger()));
      return false;
    } catch (Killed killed) {
      return true;
    }
  }

  @Override
  public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
    var last = count.incrementAndGet() == at;
    var done =
        transaction.execute(
            status -> {
              var result = work.doInTransaction(status);
              if (last && beforeCommit) {
                throw new Killed();
              }
              return result;
            });
    if (last) {
      throw new Killed();
    }
    return done;
  }

  /** The process is gone: no code of ours runs any more. */
  private static final class Killed extends Error {}
}
