package logbog.credit;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/**
 * One of those shown cannot be exempted any more; so nobody was, and the list is looked at anew.
 */
public final class CandidatesChanged extends Refusal {

  CandidatesChanged() {
    super(HttpStatus.CONFLICT, "credit.group.changed");
  }
}
