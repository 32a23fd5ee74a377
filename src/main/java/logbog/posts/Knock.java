package logbog.posts;

import java.util.List;
import logbog.roles.Grant;
import org.jspecify.annotations.Nullable;

/**
 * What there is at the door of a record.
 *
 * @param by the role the reader acts in
 * @param place the department where that holds; null where it holds at none
 * @param name the doctor's; null where there is no such person
 */
record Knock(Grant by, @Nullable String place, @Nullable String name, List<Post> posts) {}
