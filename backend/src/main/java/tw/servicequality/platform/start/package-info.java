/** The program's start and its commands. */
package tw.servicequality.platform.start;
