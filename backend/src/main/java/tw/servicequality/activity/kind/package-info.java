/** The kinds of activities that an office has, and what is asked for each. */
package tw.servicequality.activity.kind;
