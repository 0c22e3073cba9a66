/** 公文附表: official documents of the office from plain data, as OpenDocument text and spreadsheet and as PDF. Knows nothing of what they say. */
package tw.servicequality.document;
