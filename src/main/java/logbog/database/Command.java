package logbog.database;

import java.io.PrintStream;
import java.util.List;

/**
 * Something the operator does from the command line, on the database of an installation that may be
 * running at the same time: {@code bin/logbog <name> <arguments>}. A bean of the module whose
 * business it is; of the application only what it asks for is started.
 */
public interface Command {

  /** What it is called by, for example {@code audit-verify}. */
  String name();

  /** Its arguments and what it does, in one line. */
  String usage();

  /**
   * Does it.
   *
   * @param out where the operator reads what was done, or why not
   * @return the exit code: 0 for done, 1 for not done, 2 for arguments that do not fit
   */
  int run(List<String> arguments, PrintStream out);

  /**
   * One that works on the database as files, and is found without making the other commands. A
   * restore has a context of its own, in which no database can start.
   */
  interface OnFiles extends Command {}
}
