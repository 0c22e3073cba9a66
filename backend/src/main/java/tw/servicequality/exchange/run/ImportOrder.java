package tw.servicequality.exchange.run;

import tw.servicequality.exchange.DataSet;

/**
 * What somebody wants of a file.
 *
 * @param dataSet the name of a {@link DataSet}
 * @param fileName as on the sender's computer; tells nothing about the content
 * @param dryRun whether it is only checked
 */
record ImportOrder(String dataSet, String fileName, boolean dryRun, OnError onError) {
}
