/** Personal data (個資): keys and their rotation, retention, what the persons may ask for, exact search. 個資法 §3, §10–13. */
package tw.servicequality.privacy;
