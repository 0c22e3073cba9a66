/** 介接用戶端: programs of others that may come in, by a secret of ours or by one of the identity server, each through the doors that it was granted. */
package tw.servicequality.client;
