package logbog.posts;

import java.util.List;
import logbog.curricula.CompetenceId;
import logbog.curricula.CurriculumId;

/**
 * A qualification card (kvalifikationskort): what a doctor of general practice learns at a hospital
 * department, which attests it for the tutor who approves the competences (M17).
 *
 * @param key names it within its curriculum
 */
public record Card(
    CurriculumId curriculum, String key, String title, List<CompetenceId> competences) {}
