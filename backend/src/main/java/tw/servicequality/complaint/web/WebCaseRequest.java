package tw.servicequality.complaint.web;

import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.rules.Category;

/**
 * What a petitioner brings before the office without an account.
 *
 * @param topic code of a topic
 * @param confidential 行政程序法 §170: only those see it who are named
 */
public record WebCaseRequest(Category category, String topic, String subject, String content, boolean confidential, PetitionerData petitioner) {
}
