package logbog.mail;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Finds who writes which kind of letter; each kind has exactly one writer. */
@Component
class Writers implements SmartInitializingSingleton {

  private final ObjectProvider<LetterWriter> all;
  private final Map<String, LetterWriter> byKind = new HashMap<>();

  /** Writers are asked for late: they know doors that know the outbox. */
  Writers(ObjectProvider<LetterWriter> all) {
    this.all = all;
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (var writer : all) {
      for (var kind : writer.kinds()) {
        if (byKind.put(kind, writer) != null) {
          throw new IllegalStateException("Two writers for letters of kind " + kind);
        }
      }
    }
  }

  LetterWriter of(String kind) {
    var writer = byKind.get(kind);
    if (writer == null) {
      throw new IllegalStateException("Nobody writes letters of kind " + kind);
    }
    return writer;
  }
}
