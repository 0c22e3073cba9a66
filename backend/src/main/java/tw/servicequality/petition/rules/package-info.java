/** What holds for petitions of the web, as plain rules: what is told, what is typed, who is one sender. */
package tw.servicequality.petition.rules;
