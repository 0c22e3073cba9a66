package tw.servicequality.exchange.content;

import java.util.UUID;
import tw.servicequality.exchange.DataSet;

/** What is needed to give a file back to who sent it. */
public record ImportContent(UUID importId, DataSet<?> set, String fileName, JobCipher cipher) {
}
