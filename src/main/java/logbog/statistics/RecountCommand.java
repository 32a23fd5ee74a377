package logbog.statistics;

import java.io.PrintStream;
import java.util.List;
import logbog.database.Command;
import org.springframework.stereotype.Component;

/** {@code recount}: has the statistics counted anew from what is signed. */
@Component
class RecountCommand implements Command {

  private final Recount recount;
  private final Counting counting;

  RecountCommand(Recount recount, Counting counting) {
    this.recount = recount;
    this.counting = counting;
  }

  @Override
  public String name() {
    return "recount";
  }

  @Override
  public String usage() {
    return "counts the committees' statistics anew from every signed declaration";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    if (!arguments.isEmpty()) {
      out.println("recount takes no arguments.");
      return 2;
    }
    recount.begin();
    counting.count();
    out.println("Everything signed is being counted anew; the pages say how far it has come.");
    return 0;
  }
}
