package logbog.competences;

import logbog.curricula.CompetenceId;

/**
 * How often a competence was assessed by a method.
 *
 * @param done how many the assessors have confirmed
 * @param waiting how many wait for their assessors
 */
record Tally(CompetenceId competence, String method, int done, int waiting) {}
