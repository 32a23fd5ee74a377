package logbog.approvals;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which approvals are disputed (bestridt), as the modules say that keep it ({@link Doubts}). */
@Component
public class Disputed {

  private final ObjectProvider<Doubts> doubts;

  Disputed(ObjectProvider<Doubts> doubts) {
    this.doubts = doubts;
  }

  /** Since when; what is not disputed, or settled, is left out. */
  public Map<ApprovalId, Instant> among(Collection<Approval> approvals) {
    var ids = approvals.stream().filter(Approval::stands).map(Approval::id).toList();
    var since = new HashMap<ApprovalId, Instant>();
    if (!ids.isEmpty()) {
      doubts.forEach(it -> since.putAll(it.among(ids)));
    }
    return since;
  }
}
