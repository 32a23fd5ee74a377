package logbog.committee;

import java.util.List;
import logbog.tables.Trouble;
import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A file with something wrong in it: nothing of it is taken. */
public class NothingTaken extends Refusal {

  private final transient List<Trouble> troubles;

  NothingTaken(List<Trouble> troubles) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, "committee.arrival.nothing", troubles.size());
    this.troubles = List.copyOf(troubles);
  }

  public List<Trouble> troubles() {
    return troubles;
  }
}
