// As rehearsal_script.js, for functions that are ES modules.
export const handler = async (event) => event;
