package logbog.receipts;

import java.util.List;
import logbog.approvals.Approval;

/** A dispute, opened by the secretariat that settles it. */
public record DisputeFile(Dispute dispute, String doctorName, List<Approval> approvals) {}
