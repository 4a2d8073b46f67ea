/** The namespace in front of every function: =AGORA.PFMP_OK(…). */
export const namespace = 'AGORA';
