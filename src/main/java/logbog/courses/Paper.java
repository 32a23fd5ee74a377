package logbog.courses;

import logbog.approvals.AskId;
import logbog.approvals.Subject;
import logbog.documents.UploadId;
import logbog.posts.PostId;

/**
 * A certificate from before, as it was uploaded to be verified.
 *
 * @param holder the request that brought it
 * @param name of the file
 */
public record Paper(PostId post, Subject subject, AskId holder, UploadId file, String name) {}
