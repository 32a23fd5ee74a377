/** The pages of training-place projects: the apprentice's, the trainer's and the offices'. */
@NullMarked
package logbog.projects.web;

import org.jspecify.annotations.NullMarked;
