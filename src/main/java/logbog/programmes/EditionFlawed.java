package logbog.programmes;

import java.util.List;
import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** An edition that cannot be published as it is. */
public class EditionFlawed extends Refusal {

  private final transient List<Flaw> flaws;

  public EditionFlawed(List<Flaw> flaws) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, "programmes.flawed", flaws.size());
    this.flaws = List.copyOf(flaws);
  }

  public List<Flaw> flaws() {
    return flaws;
  }
}
