export declare const rooms: string[]
