package tw.servicequality.complaint.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tw.servicequality.complaint.casefile.CaseEventResponse;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.Outcome;

/**
 * A case as far as its petitioner may know it. The steps stand there all, with the office's words: which of them are told, their reader decides.
 *
 * @param reply the answer that was sent; null before
 * @param outcome null before there is an end
 * @param files how many the case has, those of the office too
 */
public record WebCase(UUID id, String number, String subject, CaseState state, LocalDate receivedOn, LocalDate dueOn, String reply, Outcome outcome, int files,
        List<CaseEventResponse> steps) {
}
