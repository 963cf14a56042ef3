package cn.fuban.sandbox;

/**
 * Why DingTalk does not do what it is asked to.
 *
 * @param code as the official documents list it
 */
record Refusal(String code, String message) {}
