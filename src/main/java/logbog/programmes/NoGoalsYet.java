package logbog.programmes;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A speciality whose goals nobody has given us, or none that apply at the date asked about. */
public class NoGoalsYet extends Refusal {

  private final String speciality;

  public NoGoalsYet(String speciality) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, "programmes.no-goals", speciality);
    this.speciality = speciality;
  }

  public String speciality() {
    return speciality;
  }
}
