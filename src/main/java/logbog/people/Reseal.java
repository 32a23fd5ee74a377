package logbog.people;

import java.io.PrintStream;
import java.util.List;
import logbog.database.Command;
import org.springframework.stereotype.Component;

/** {@code reseal}: seals CPR numbers anew after a change of the master secret. */
@Component
class Reseal implements Command {

  private static final int AT_A_TIME = 500;

  private final Resealing resealing;

  Reseal(Resealing resealing) {
    this.resealing = resealing;
  }

  @Override
  public String name() {
    return "reseal";
  }

  @Override
  public String usage() {
    return "seals CPR numbers with the master secret of today";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    var count = 0;
    for (var done = AT_A_TIME; done == AT_A_TIME; count += done) {
      done = resealing.some(AT_A_TIME);
    }
    out.println(count + " numbers are sealed anew.");
    return 0;
  }
}
