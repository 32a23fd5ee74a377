package logbog.courses;

import java.util.List;
import logbog.posts.DoctorRecord;

/**
 * A doctor's courses, as someone has opened them.
 *
 * @param posts the newest first
 */
public record CoursesRead(DoctorRecord doctor, List<PostCourses> posts) {}
