package logbog.approvals;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * What whoever signed says was not theirs: a module above keeps it and implements this as a bean.
 * What is disputed counts like any other until the secretariat has reset it (M4).
 */
public interface Doubts {

  /** Since when each of these is disputed and not settled; the others are left out. */
  Map<ApprovalId, Instant> among(Collection<ApprovalId> ids);
}
