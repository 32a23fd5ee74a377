package logbog.credit;

import logbog.documents.UploadId;

/** The letter or certificate of a decision, by the name its sender gave it. */
public record CreditLetter(UploadId id, String name) {}
