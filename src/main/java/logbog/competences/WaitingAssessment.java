package logbog.competences;

import logbog.curricula.Competence;

/** An assessment that waits for its assessor's word. */
public record WaitingAssessment(HeldAssessment held, String doctorName, Competence competence) {}
