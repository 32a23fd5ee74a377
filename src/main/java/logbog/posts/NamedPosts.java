package logbog.posts;

import java.util.List;

/** A doctor's name and posts, as one statement reads them. */
record NamedPosts(String name, List<Post> posts) {}
