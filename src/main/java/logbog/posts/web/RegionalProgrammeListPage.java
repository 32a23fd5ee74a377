package logbog.posts.web;

import java.util.List;
import logbog.curricula.Curriculum;
import logbog.places.Region;
import logbog.web.Page;

/** The curricula for which a region's secretariat says what belongs to which element. */
public record RegionalProgrammeListPage(Region region, List<Curriculum> curricula) implements Page {

  static final String PATH = "/logbog/uddannelsesprogrammer";
}
