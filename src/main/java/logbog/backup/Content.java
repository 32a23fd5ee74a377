package logbog.backup;

import java.io.IOException;
import java.io.OutputStream;

/** What is written into a file. */
@FunctionalInterface
interface Content {
  void into(OutputStream out) throws IOException;
}
