package logbog.plans;

import logbog.documents.UploadId;

/** The file that came with an answer, by the name its sender gave it. */
public record PlanAttachment(UploadId id, String name) {}
