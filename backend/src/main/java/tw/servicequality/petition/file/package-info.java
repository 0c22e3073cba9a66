/** Files that citizens add to what they send in, and how many. */
package tw.servicequality.petition.file;
