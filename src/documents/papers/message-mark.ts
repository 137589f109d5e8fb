/** Begins the words of an e-mail that was taken apart. No e-mail begins so: its attachments cannot be passed over. */
export const MESSAGE_MARK = '\u0002words of an e-mail';
