package tw.servicequality.exchange;

import java.util.UUID;

/** What is needed to give a file back to who sent it. */
record ImportContent(UUID importId, DataSet<?> set, String fileName, JobCipher cipher) {
}
