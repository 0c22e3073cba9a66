/** 帳號、登入、角色、代理: who may come in, as whom, and for how long. */
package tw.servicequality.identity;
